/** Reads the growing answer out sentence by sentence: a screen reader hears whole sentences, not tokens. */
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words'

/** Plain words of Markdown, as they should be read out. */
export function spoken(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, ' ')
    .replace(/^\s{0,3}(?:[-*+>]|#{1,6}|\d+[.)])\s+/gm, '')
    .replace(/[*`~]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/\|/g, ' ')
    .replace(/[ \t]+/g, ' ')
}

/** Where the last finished sentence of the text ends. */
export function finishedUpTo(text: string, language: string): number {
  const lines = text.lastIndexOf('\n') + 1
  if (typeof Intl.Segmenter !== 'function') {
    const match = /^[\s\S]*[.!?…]["'”»)]*\s/.exec(text)
    return Math.max(lines, match ? match[0].length : 0)
  }
  let end = 0
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (/[.!?…]["'”»)*_]*\s+$/.test(segment) || index + segment.length <= lines) end = index + segment.length
  }
  return Math.max(lines, end)
}

export function Announcer({ messageId, text, done, status }: { messageId: string | null; text: string; done: boolean; status: string }) {
  const words = useWords()
  const [said, setSaid] = useState<string[]>([])
  const position = useRef<{ id: string | null; at: number }>({ id: messageId, at: text.length })
  useEffect(() => {
    const place = position.current
    if (place.id !== messageId) {
      position.current = { id: messageId, at: 0 }
      setSaid([])
    }
    const from = position.current.at
    const to = done ? text.length : finishedUpTo(text, words.language)
    if (to <= from) return
    const piece = spoken(text.slice(from, to)).trim()
    position.current.at = to
    if (piece) setSaid((all) => [...all.slice(-5), piece])
  }, [messageId, text, done, words.language])
  return (
    <div className="hidden-visually">
      <div role="log" aria-live="polite" aria-relevant="additions" data-testid="announcer">
        {said.map((piece, index) => <p key={`${index}-${piece}`}>{piece}</p>)}
      </div>
      <div role="status">{status}</div>
    </div>
  )
}
