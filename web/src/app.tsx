/** The page as a whole: who is here decides what is shown, the address decides which view. */
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useAccount, usePerson } from './account/person'
import { LinkPage, takeLink, type MailLink } from './account/link'
import { SignIn } from './account/sign-in'
import { useOnline } from './connection'
import { ChatPage } from './chat/chat-page'
import { SessionList, SessionsProvider } from './chat/sessions'
import { pathTo, usePlace, type Place } from './router'
import { Boundary } from './ui/boundary'
import { Dialog } from './ui/dialog'
import { Icon, Mark, type IconName } from './ui/icons'
import { useWords, type Key } from './words'

const TodayPage = lazy(() => import('./today/today-page').then((module) => ({ default: module.TodayPage })))
const ProgressPage = lazy(() => import('./progress/progress-page').then((module) => ({ default: module.ProgressPage })))
const PlanPage = lazy(() => import('./plan/plan-page').then((module) => ({ default: module.PlanPage })))
const SettingsPage = lazy(() => import('./settings/settings-page').then((module) => ({ default: module.SettingsPage })))
const WelcomePage = lazy(() => import('./welcome/welcome-page').then((module) => ({ default: module.WelcomePage })))

const cameBy = takeLink()
const NOTES = { expired: 'sign-in.expired', 'new-password': 'link.reset.done' } as const

export function App() {
  const words = useWords()
  const account = useAccount()
  const { state, retry } = account
  const [link, setLink] = useState<MailLink | null>(cameBy)
  useEffect(() => {
    const look = () => setLink((now) => takeLink() ?? now)
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  const [lost, setLost] = useState(false)
  if (link) {
    return (
      <LinkPage
        link={link}
        onDone={() => setLink(null)}
        onReset={() => { account.forget('new-password'); setLink(null) }}
        onForgot={() => { account.forget(); setLost(true); setLink(null) }}
      />
    )
  }
  if (state.is === 'starting') return <Splash />
  if (state.is === 'unreachable') {
    return (
      <main className="splash"><div className="stack center">
        <Mark size={44} />
        <h1>{words('unreachable')}</h1>
        <p className="quiet">{words('unreachable.words')}</p>
        <button type="button" className="button primary" onClick={retry}>{words('try-again')}</button>
      </div></main>
    )
  }
  if (state.is === 'signed-out') return <SignIn note={state.because && NOTES[state.because]} begin={lost ? 'forgot' : 'sign-in'} />
  return <SessionsProvider key={state.me.id}><Inside /></SessionsProvider>
}

function Splash() {
  const words = useWords()
  return <div className="splash" role="status"><Mark size={56} /><span className="hidden-visually">{words('loading')}</span></div>
}

function Inside() {
  const words = useWords()
  const place = usePlace()
  const online = useOnline()
  const [drawer, setDrawer] = useState(false)
  const [firstMessage, setFirstMessage] = useState<string | null>(null)
  useTitle(place)
  if (place.view === 'welcome') {
    return <Boundary><Suspense fallback={<Splash />}><WelcomePage onAsk={setFirstMessage} /></Suspense></Boundary>
  }
  return (
    <div className="shell">
      <a className="button primary skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus() }}>{words('skip-to-content')}</a>
      <Side place={place} />
      {place.view === 'chat' ? (
        <header className="top-bar narrow">
          <button type="button" className="icon-button" aria-label={words('sessions.open')} onClick={() => setDrawer(true)}><Icon name="list" /></button>
          <span className="title"><span className="brand"><Mark size={24} /> Coach</span></span>
          <a className="icon-button" aria-label={words('chat.new')} href={pathTo('chat')}><Icon name="plus" /></a>
        </header>
      ) : <div className="no-bar" />}
      <main id="main" tabIndex={-1}>
        <Boundary key={place.view}>
          <Suspense fallback={<p className="hidden-visually" role="status">{words('loading')}</p>}>
            <View place={place} firstMessage={firstMessage} onFirstSent={() => setFirstMessage(null)} />
          </Suspense>
        </Boundary>
      </main>
      {online ? null : <p className="offline-bar" role="status">{words('offline')}</p>}
      <Tabs place={place} />
      <Dialog open={drawer} title={words('sessions.title')} className="drawer" onClose={() => setDrawer(false)}>
        <a className="button soft wide" href={pathTo('chat')} onClick={() => setDrawer(false)}><Icon name="plus" size={20} /> {words('chat.new')}</a>
        <SessionList here={place.id} onGo={() => setDrawer(false)} />
      </Dialog>
    </div>
  )
}

function View({ place, firstMessage, onFirstSent }: { place: Place; firstMessage: string | null; onFirstSent(): void }): ReactNode {
  switch (place.view) {
    case 'today': return <TodayPage />
    case 'progress': return <ProgressPage />
    case 'plan': return <PlanPage />
    case 'settings': return <SettingsPage />
    default: return <ChatPage id={place.id} firstMessage={firstMessage} onFirstSent={onFirstSent} />
  }
}

const LINKS: { view: Place['view']; icon: IconName; label: Key }[] = [
  { view: 'chat', icon: 'chat', label: 'nav.chat' },
  { view: 'today', icon: 'today', label: 'nav.today' },
  { view: 'plan', icon: 'food', label: 'nav.plan' },
  { view: 'progress', icon: 'progress', label: 'nav.progress' },
  { view: 'settings', icon: 'settings', label: 'nav.settings' },
]

function Tabs({ place }: { place: Place }) {
  const words = useWords()
  return (
    <nav className="tabs" aria-label={words('nav')}>
      {LINKS.map((link) => (
        <a key={link.view} href={pathTo(link.view)} aria-current={place.view === link.view ? 'page' : undefined}>
          <Icon name={link.icon} /><span>{words(link.label)}</span>
        </a>
      ))}
    </nav>
  )
}

function Side({ place }: { place: Place }) {
  const words = useWords()
  const { profile, me } = usePerson()
  const wide = useWide()
  return (
    <header className="side">
      <a className="brand" href={pathTo('chat')}><Mark /> Coach</a>
      <a className="button soft wide" href={pathTo('chat')}><Icon name="plus" size={20} /> {words('chat.new')}</a>
      <nav aria-label={words('nav')}>
        <ul role="list">
          {LINKS.slice(1, 4).map((link) => (
            <li key={link.view}><a className="side-link" href={pathTo(link.view)} aria-current={place.view === link.view ? 'page' : undefined}><Icon name={link.icon} /> {words(link.label)}</a></li>
          ))}
        </ul>
      </nav>
      {wide ? <SessionList here={place.view === 'chat' ? place.id : null} /> : null}
      <div className="foot">
        <a className="side-link" href={pathTo('settings')} aria-current={place.view === 'settings' ? 'page' : undefined}><Icon name="settings" /> <span className="ellipsis">{profile.display_name || me.email}</span></a>
      </div>
    </header>
  )
}

function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia('(min-width: 860px)').matches)
  useEffect(() => {
    const query = window.matchMedia('(min-width: 860px)')
    const look = () => setWide(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return wide
}

function useTitle(place: Place): void {
  const words = useWords()
  const link = LINKS.find((each) => each.view === place.view)
  useEffect(() => {
    document.title = link && place.view !== 'chat' ? `${words(link.label)} · Coach` : 'Coach'
  }, [link, place.view, words])
}
