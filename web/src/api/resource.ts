/** Something that is read from the service when a view opens. */
import { useCallback, useEffect, useRef, useState } from 'react'

export interface Resource<T> {
  value: T | null
  state: 'loading' | 'ready' | 'failed'
  reread(): void
  /** Show a change before the service has told it back. */
  set(change: (value: T) => T): void
}

export function useResource<T>(read: () => Promise<T>, deps: readonly unknown[]): Resource<T> {
  const [value, setValue] = useState<T | null>(null)
  const [state, setState] = useState<Resource<T>['state']>('loading')
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    let left = false
    setState('loading')
    latest.current()
      .then((answer) => {
        if (left) return
        setValue(answer)
        setState('ready')
      })
      .catch(() => {
        if (!left) setState('failed')
      })
    return () => {
      left = true
    }
    // The caller says what the reading depends on.
  }, [...deps, attempt])
  const reread = useCallback(() => setAttempt((count) => count + 1), [])
  const set = useCallback((change: (value: T) => T) => setValue((now) => (now === null ? now : change(now))), [])
  return { value, state, reread, set }
}
