/** Where a conversation stands in its window: a new question moves to the top, and the text then rests. */
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

const NEAR_PX = 48
const ABOVE_PX = 12

export interface Scrolling {
  scroller: RefObject<HTMLDivElement | null>
  list: RefObject<HTMLDivElement | null>
  space: RefObject<HTMLDivElement | null>
  /** There is more below what can be seen. */
  more: boolean
  /** Bring the newest question to the top: the one that comes next, or the one that is there. */
  toQuestion(which: 'next' | 'this'): void
  toEnd(): void
  onScroll(): void
}

/** `drawn` changes with everything that is drawn. */
export function useScrolling(drawn: unknown): Scrolling {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const space = useRef<HTMLDivElement>(null)
  const anchored = useRef(false)
  const awaited = useRef<{ after: Element | null } | null>(null)
  const following = useRef(true)
  const [more, setMore] = useState(false)

  const place = useCallback(() => {
    const [window, content, room] = [scroller.current, list.current, space.current]
    if (!window || !content || !room) return
    const questions = content.querySelectorAll<HTMLElement>('.message.own, .own-edit')
    const question = questions[questions.length - 1]
    const top = question ? question.offsetTop - content.offsetTop : 0
    const rest = content.offsetHeight - top
    const missing = anchored.current ? Math.max(0, window.clientHeight - rest - ABOVE_PX) : 0
    room.style.height = `${missing}px`
    if (awaited.current && question && question !== awaited.current.after) {
      awaited.current = null
      window.scrollTop = content.offsetTop + top - ABOVE_PX
    } else if (following.current && missing === 0) window.scrollTop = window.scrollHeight
    setMore(content.offsetTop + content.offsetHeight - window.scrollTop - window.clientHeight > NEAR_PX)
  }, [])

  useLayoutEffect(place, [drawn, place])
  useLayoutEffect(() => {
    const content = list.current
    const window = scroller.current
    if (!content || !window || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(place)
    observer.observe(content)
    observer.observe(window)
    return () => observer.disconnect()
  }, [place, drawn === null])

  const toQuestion = useCallback((which: 'next' | 'this') => {
    const questions = list.current?.querySelectorAll('.message.own') ?? []
    anchored.current = true
    awaited.current = { after: which === 'next' ? (questions[questions.length - 1] ?? null) : null }
    following.current = false
  }, [])

  return {
    scroller,
    list,
    space,
    more,
    toQuestion,
    toEnd() {
      following.current = true
      const window = scroller.current
      window?.scrollTo({ top: window.scrollHeight, behavior: 'smooth' })
    },
    onScroll() {
      const window = scroller.current
      const content = list.current
      if (!window || !content) return
      const below = content.offsetTop + content.offsetHeight - window.scrollTop - window.clientHeight
      following.current = below < NEAR_PX && (space.current?.offsetHeight ?? 0) === 0
      setMore(below > NEAR_PX)
    },
  }
}
