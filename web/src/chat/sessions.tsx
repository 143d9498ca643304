/** The list of conversations: by day, with search, and a menu to rename or delete. */
import { createContext, use, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { usePerson } from '../account/person'
import { call } from '../api/client'
import type { ChatSummary } from '../api/types'
import { addDays, dayOf } from '../days'
import { go, pathTo } from '../router'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { useWords, type Key } from '../words'

interface Sessions {
  chats: ChatSummary[]
  search: string
  state: 'loading' | 'ready' | 'failed'
  more: boolean
  setSearch(text: string): void
  reread(): void
  readMore(): void
  rename(id: string, title: string): Promise<void>
  remove(id: string): Promise<void>
}

const SessionsContext = createContext<Sessions | null>(null)
const SEARCH_PAUSE_MS = 250
type Answer = { chats: ChatSummary[]; next_cursor: string | null }

export function SessionsProvider({ children }: { children: ReactNode }) {
  const [chats, setChats] = useState<ChatSummary[]>([])
  const [cursor, setCursor] = useState<string | null>(null)
  const [search, setSearch] = useState('')
  const [state, setState] = useState<Sessions['state']>('loading')
  const asked = useRef(0)
  const told = useRef(0)

  const read = useCallback(async (from: string | null) => {
    const turn = ++asked.current
    const query = new URLSearchParams({ limit: '30' })
    if (search.trim()) query.set('search', search.trim())
    if (from) query.set('cursor', from)
    try {
      const answer = await call<Answer>('GET', `/api/chats?${query}`)
      if (turn !== asked.current) return
      setChats((all) => (from ? [...all, ...answer.chats] : answer.chats))
      setCursor(answer.next_cursor)
      setState('ready')
    } catch {
      if (turn === asked.current) setState('failed')
    } finally {
      if (turn === asked.current) told.current = turn
    }
  }, [search])

  /** What was being read while something changed may tell how it was before. */
  const readAnew = useCallback(() => {
    if (told.current !== asked.current) void read(null)
  }, [read])

  useEffect(() => {
    const timer = window.setTimeout(() => void read(null), search ? SEARCH_PAUSE_MS : 0)
    return () => window.clearTimeout(timer)
  }, [read, search])

  const value = useMemo<Sessions>(() => ({
    chats, search, state, more: cursor !== null, setSearch,
    reread: () => void read(null),
    readMore: () => void read(cursor),
    async rename(id, title) {
      await call('PATCH', `/api/chats/${encodeURIComponent(id)}`, { title })
      setChats((all) => all.map((chat) => (chat.id === id ? { ...chat, title } : chat)))
      readAnew()
    },
    async remove(id) {
      await call('DELETE', `/api/chats/${encodeURIComponent(id)}`)
      setChats((all) => all.filter((chat) => chat.id !== id))
      readAnew()
    },
  }), [chats, search, state, cursor, read, readAnew])
  return <SessionsContext value={value}>{children}</SessionsContext>
}

export function useSessions(): Sessions {
  const sessions = use(SessionsContext)
  if (!sessions) throw new Error('useSessions outside of SessionsProvider')
  return sessions
}

type Group = { key: Key; chats: ChatSummary[] }

export function byAge(chats: ChatSummary[], today: string, timeZone: string): Group[] {
  const groups: Group[] = [
    { key: 'sessions.today', chats: [] }, { key: 'sessions.yesterday', chats: [] },
    { key: 'sessions.week', chats: [] }, { key: 'sessions.older', chats: [] },
  ]
  for (const chat of chats) {
    const day = dayOf(new Date(chat.last_message_at), timeZone)
    const at = day >= today ? 0 : day === addDays(today, -1) ? 1 : day > addDays(today, -7) ? 2 : 3
    groups[at]!.chats.push(chat)
  }
  return groups.filter((group) => group.chats.length)
}

export function SessionList({ here, onGo }: { here: string | null; onGo?(): void }) {
  const words = useWords()
  const { today, timeZone } = usePerson()
  const { chats, search, setSearch, state, more, readMore } = useSessions()
  const [renaming, setRenaming] = useState<ChatSummary | null>(null)
  const [removing, setRemoving] = useState<ChatSummary | null>(null)
  const id = useId()
  return (
    <div className="sessions">
      <div className="search">
        <label className="hidden-visually" htmlFor={id}>{words('sessions.search')}</label>
        <Icon name="search" size={18} />
        <input id={id} type="search" className="input" placeholder={words('sessions.search')} value={search} onChange={(event) => setSearch(event.target.value)} />
      </div>
      <nav className="list" aria-label={words('sessions.title')}>
        {byAge(chats, today, timeZone).map((group) => (
          <section key={group.key} aria-label={words(group.key)}>
            <p className="group">{words(group.key)}</p>
            <ul role="list">
              {group.chats.map((chat) => (
                <li key={chat.id} className={`session ${chat.id === here ? 'here' : ''}`}>
                  <a href={pathTo('chat', chat.id)} aria-current={chat.id === here ? 'page' : undefined} onClick={onGo}>{chat.title || words('sessions.untitled')}</a>
                  <SessionMenu chat={chat} onRename={() => setRenaming(chat)} onRemove={() => setRemoving(chat)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {state === 'ready' && !chats.length ? <p className="small quiet empty">{words(search ? 'sessions.none-found' : 'sessions.none')}</p> : null}
        {state === 'failed' ? <p className="small quiet empty">{words('failed.loading')}</p> : null}
        {more ? <button type="button" className="button plain wide" onClick={readMore}>{words('more')}</button> : null}
      </nav>
      <Rename chat={renaming} onClose={() => setRenaming(null)} />
      <Remove chat={removing} here={here} onClose={() => setRemoving(null)} />
    </div>
  )
}

function SessionMenu({ chat, onRename, onRemove }: { chat: ChatSummary; onRename(): void; onRemove(): void }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const element = menu.current
    const at = button.current?.getBoundingClientRect()
    if (element && at) {
      element.style.left = `${Math.max(8, Math.min(at.right - 176, innerWidth - 184))}px`
      element.style.top = `${Math.min(at.bottom + 4, innerHeight - 112)}px`
      element.querySelector('button')?.focus()
    }
    const leave = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      if (event.type === 'pointerdown' && menu.current?.contains(event.target as Node)) return
      setOpen(false)
      if (event instanceof KeyboardEvent) button.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('keydown', leave)
    }
  }, [open])
  const choose = (what: () => void) => () => {
    setOpen(false)
    what()
  }
  return (
    <>
      <button ref={button} type="button" className="icon-button" aria-label={words('sessions.menu', { title: chat.title || words('sessions.untitled') })} aria-haspopup="true" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="more" size={18} /></button>
      {open ? (
        <div ref={menu} className="menu" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
          <button type="button" onClick={choose(onRename)}><Icon name="edit" size={18} /> {words('rename')}</button>
          <button type="button" className="danger" onClick={choose(onRemove)}><Icon name="trash" size={18} /> {words('delete')}</button>
        </div>
      ) : null}
    </>
  )
}

function Rename({ chat, onClose }: { chat: ChatSummary | null; onClose(): void }) {
  const words = useWords()
  const { rename } = useSessions()
  const toast = useToast()
  return (
    <Dialog open={chat !== null} title={words('rename')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const title = String(new FormData(event.currentTarget).get('title')).trim()
          if (chat && title) rename(chat.id, title).catch(() => toast(words('failed.saving')))
          onClose()
        }}
      >
        <label className="field"><span className="label">{words('sessions.name')}</span>
          <input className="input" name="title" maxLength={120} required defaultValue={chat?.title ?? ''} />
        </label>
        <div className="row"><button className="button primary">{words('save')}</button><button type="button" className="button plain" onClick={onClose}>{words('cancel')}</button></div>
      </form>
    </Dialog>
  )
}

function Remove({ chat, here, onClose }: { chat: ChatSummary | null; here: string | null; onClose(): void }) {
  const words = useWords()
  const { remove } = useSessions()
  const toast = useToast()
  return (
    <Dialog open={chat !== null} title={words('sessions.delete.title')} onClose={onClose}>
      <div className="stack">
        <p className="quiet">{words('sessions.delete.words', { title: chat?.title ?? words('sessions.untitled') })}</p>
        <div className="row">
          <button
            type="button"
            className="button danger"
            onClick={() => {
              if (chat) remove(chat.id).then(() => { if (chat.id === here) go('chat') }).catch(() => toast(words('failed.saving')))
              onClose()
            }}
          >{words('delete')}</button>
          <button type="button" className="button" onClick={onClose}>{words('cancel')}</button>
        </div>
      </div>
    </Dialog>
  )
}
