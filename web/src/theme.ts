/** Light, dark, or what the device says. */
import { useSyncExternalStore } from 'react'

export type Theme = 'auto' | 'light' | 'dark'
const KEPT = 'coach.theme'
const listeners = new Set<() => void>()
const night = window.matchMedia('(prefers-color-scheme: dark)')

export function theme(): Theme {
  const kept = localStorage.getItem(KEPT)
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

export function applyTheme(): void {
  const chosen = theme()
  document.documentElement.dataset.theme = chosen === 'auto' ? (night.matches ? 'dark' : 'light') : chosen
}

export function setTheme(next: Theme): void {
  if (next === 'auto') localStorage.removeItem(KEPT)
  else localStorage.setItem(KEPT, next)
  applyTheme()
  for (const listener of listeners) listener()
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, theme)
}

night.addEventListener('change', applyTheme)
