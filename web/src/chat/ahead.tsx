/** What a conversation needs once something is said: fetched before it is, but after the first view stands. */
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { useWords } from '../words'
import type { MessageProps } from './message'
import { textOf } from './types'

export type Sdk = typeof import('./sdk')

export const loadSdk = (): Promise<Sdk> => import('./sdk')

let drawn: ComponentType<MessageProps> | null = null

export async function loadMessages(): Promise<{ default: ComponentType<MessageProps> }> {
  drawn = (await import('./message')).Message
  return { default: drawn }
}

const Later = lazy(loadMessages)

/** A message; what the person said is there at once, with what can be done with it when its code has come. */
export function Message(props: MessageProps) {
  const words = useWords()
  const [Shown] = useState<ComponentType<MessageProps>>(() => drawn ?? Later)
  const { message } = props
  const bare = message.role === 'user' ? <article className="message own latest" aria-label={words('you-said')}><div className="bubble">{textOf(message)}</div></article> : null
  return <Suspense fallback={bare}><Shown {...props} /></Suspense>
}

/** Failures are told when it is needed. */
export function fetchAhead(): void {
  void Promise.allSettled([loadSdk(), loadMessages()])
}
