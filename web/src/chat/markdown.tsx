/** The coach's words: Markdown without HTML and without pictures, and links that leave nothing behind. */
import { memo } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'

const SAFE_LINK = /^(https:|tel:|mailto:)/i

const components: Components = {
  a: ({ href, children }) =>
    href && SAFE_LINK.test(href)
      ? <a href={href} {...(href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {})}>{children}</a>
      : <>{children}</>,
  table: ({ children }) => <div className="table-wrap" tabIndex={0}><table className="plain">{children}</table></div>,
  h1: 'h2',
  h3: 'h2',
  h4: 'h2',
  h5: 'h2',
  h6: 'h2',
  input: ({ checked }) => <span aria-hidden="true">{checked ? '☑' : '☐'}</span>,
}
const NEVER = ['img', 'iframe', 'script', 'style', 'video', 'audio']
const plugins = [remarkGfm]

const BARE_BULLET = /(^|\n)[ \t]*(?:[-*+>|]|#{1,6}|\d{1,3}[.)])[ \t]*$/
const HALF_LINK = /\[([^\]\n]*)(?:\](?:\([^)\n]*)?)?$/

/** Close marks that are still open at the end, so that a growing text does not flicker. */
export function closeMarks(text: string): string {
  const start = text.lastIndexOf('\n\n') + 1
  let tail = text.slice(start).replace(BARE_BULLET, '$1').replace(HALF_LINK, '$1').replace(/[*_`]+$/, '')
  if ((tail.match(/`/g) ?? []).length % 2) tail += '`'
  const single = tail.replace(/\*\*/g, '')
  const opened = (single.match(/(?:^|[\s(])\*(?=[^\s*])/g) ?? []).length
  const closed = (single.match(/[^\s*]\*(?!\w)/g) ?? []).length
  if (opened > closed) tail = `${tail.trimEnd()}*`
  if ((tail.match(/\*\*/g) ?? []).length % 2) tail = `${tail.trimEnd()}**`
  return text.slice(0, start) + tail
}

export const Markdown = memo(function Markdown({ text, growing = false }: { text: string; growing?: boolean }) {
  return (
    <div className="prose">
      <ReactMarkdown remarkPlugins={plugins} components={components} disallowedElements={NEVER} unwrapDisallowed skipHtml>
        {growing ? closeMarks(text) : text}
      </ReactMarkdown>
    </div>
  )
})
