/** The icons, drawn on one grid of 24; decorative, so hidden from screen readers. */
import type { ReactNode } from 'react'

const SHAPES = {
  chat: <path d="M20 11.5a7.5 7.5 0 0 1-7.5 7.5H5l1.6-2.7A7.5 7.5 0 1 1 20 11.5Z" />,
  today: <><circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" /></>,
  progress: <path d="M4 18.5 9.5 12l4 3.5L20 7M15.5 7H20v4.5" />,
  settings: <><circle cx="12" cy="8.5" r="3.5" /><path d="M5 19.5c.8-3.2 3.6-5 7-5s6.2 1.8 7 5" /></>,
  plus: <path d="M12 5v14M5 12h14" />,
  search: <><circle cx="10.5" cy="10.5" r="6" /><path d="m15 15 5 5" /></>,
  list: <path d="M4 7h16M4 12h16M4 17h10" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  more: <><circle cx="5.5" cy="12" r="1.2" /><circle cx="12" cy="12" r="1.2" /><circle cx="18.5" cy="12" r="1.2" /></>,
  send: <path d="M12 19V5M6 11l6-6 6 6" />,
  stop: <rect x="7" y="7" width="10" height="10" rx="2" fill="currentColor" />,
  copy: <><rect x="9" y="9" width="10.5" height="10.5" rx="2.5" /><path d="M5.5 15h-.3A1.7 1.7 0 0 1 3.5 13.3V5.2A1.7 1.7 0 0 1 5.2 3.5h8.1A1.7 1.7 0 0 1 15 5.2v.300" /></>,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  up: <path d="M7.5 10.5v9H4v-9h3.5Zm0 0 3.8-7c1.5 0 2.5 1 2.5 2.5l-.6 3.5h4.9c1.3 0 2.2 1.2 1.9 2.4l-1.5 6c-.2.9-1 1.6-1.9 1.6H7.5" />,
  down: <path d="M16.5 13.5v-9H20v9h-3.5Zm0 0-3.8 7c-1.5 0-2.5-1-2.5-2.5l.6-3.5H5.9c-1.3 0-2.2-1.2-1.9-2.4l1.5-6c.2-.900 1-1.6 1.9-1.6h9.1" />,
  again: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M17.5 3v4h-4" />,
  edit: <path d="M4.5 19.5 5 16 15.8 5.2a1.8 1.8 0 0 1 2.6 0l.4.4a1.8 1.8 0 0 1 0 2.6L8 19l-3.5.500Z" />,
  trash: <path d="M5 7h14M10 4h4M7 7l.7 11a2 2 0 0 0 2 1.9h4.6a2 2 0 0 0 2-1.9L17 7M10.5 11v5M13.5 11v5" />,
  chevron: <path d="m9.5 6.5 5.5 5.5-5.5 5.5" />,
  shield: <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.3 7 9 4.1-1.7 7-4.7 7-9V6l-7-2.5Z" />,
  heart: <path d="M12 19.5S4.5 15 4.5 9.6A3.9 3.9 0 0 1 12 7.9a3.9 3.9 0 0 1 7.5 1.7c0 5.4-7.5 9.9-7.5 9.9Z" />,
  phone: <path d="M6.5 4h2.7l1.5 4-2 1.5a11 11 0 0 0 5.8 5.8l1.5-2 4 1.5v2.7A1.5 1.5 0 0 1 18.5 19 14.5 14.5 0 0 1 5 5.5 1.5 1.5 0 0 1 6.5 4Z" />,
  out: <path d="M13 5h6v6M19 5l-8.5 8.5M16.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6.5A1.5 1.5 0 0 1 5 18V9.5A1.5 1.5 0 0 1 6.5 8h4" />,
  warning: <path d="M12 4 3.5 19h17L12 4Zm0 6v4.5m0 2.2v.3" />,
  note: <><circle cx="12" cy="12" r="8.5" /><path d="M12 11v5m0-8.2V8" /></>,
  eye: <><path d="M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6Z" /><circle cx="12" cy="12" r="2.5" /></>,
  food: <path d="M7 4v7m-2.5-7v4.5A2.5 2.5 0 0 0 7 11a2.5 2.5 0 0 0 2.5-2.5V4M7 11v9M17 20v-6m0 0V4c-2 .800-3.2 3-3.2 6 0 2.3 1 4 3.2 4Z" />,
  scale: <><rect x="4" y="5" width="16" height="14.5" rx="4" /><path d="M8.5 9.5a5 5 0 0 1 7 0L13 12h-2L8.5 9.5Z" /></>,
  moon: <path d="M19.5 14.5A8 8 0 1 1 10 4.3a6.3 6.3 0 0 0 9.5 10.2Z" />,
  flame: <path d="M12 3.5c.5 3.5 5.5 5.3 5.5 10.3a5.5 5.5 0 0 1-11 0c0-2.3 1.2-3.7 2.3-4.8.3 1.3.9 2 1.7 2.5.2-3.2.3-5.5 1.5-8Z" />,
  drop: <path d="M12 4s6 6.2 6 10.2a6 6 0 0 1-12 0C6 10.2 12 4 12 4Z" />,
  key: <><circle cx="8" cy="15" r="4" /><path d="m11 12 8-8m-3 3 2.5 2.5" /></>,
  lock: <><rect x="5.5" y="10.5" width="13" height="9.5" rx="2.5" /><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" /></>,
  leaf: <path d="M5 19c0-9 5-14 14.5-14.5C20 14 15 19 8.5 19c-1 0-2-.2-2.7-.6M5 19c2-5 5-7.5 9-9.5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}

/** The mark: a plate that is open where the day begins. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path d="M23.2 8.1A11 11 0 1 0 26.9 16.2" stroke="currentColor" strokeWidth="4.3" strokeLinecap="round" />
      <circle className="sun" cx="26.2" cy="9.6" r="3" />
    </svg>
  )
}
