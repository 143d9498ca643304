/** Where the person is: the part of the address behind `#`, so that any server can serve the page. */
import { useSyncExternalStore } from 'react'

export interface Place {
  view: 'chat' | 'today' | 'plan' | 'progress' | 'settings' | 'welcome'
  id: string | null
}

const VIEWS = new Set<string>(['chat', 'today', 'plan', 'progress', 'settings', 'welcome'])

export function placeOf(hash: string): Place {
  const [view = '', id] = hash.replace(/^#\/?/, '').split('/')
  return VIEWS.has(view) ? { view: view as Place['view'], id: id ? decodeURIComponent(id) : null } : { view: 'chat', id: null }
}

export function pathTo(view: Place['view'], id?: string | null): string {
  return `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}`
}

export function go(view: Place['view'], id?: string | null, { replace = false } = {}): void {
  const path = pathTo(view, id)
  if (location.hash === path) return
  if (replace) history.replaceState(null, '', path)
  else history.pushState(null, '', path)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  window.addEventListener('popstate', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener('popstate', listener)
  }
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return placeOf(hash)
}
