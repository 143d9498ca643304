/** What a conversation needs once something is said: fetched before it is, but after the first view stands. */
import { lazy, useState, type ComponentType } from 'react'
import type { MessageProps } from './message'

export type Sdk = typeof import('./sdk')

export const loadSdk = (): Promise<Sdk> => import('./sdk')

let drawn: ComponentType<MessageProps> | null = null

export async function loadMessages(): Promise<{ default: ComponentType<MessageProps> }> {
  drawn = (await import('./message')).Message
  return { default: drawn }
}

const Later = lazy(loadMessages)

/** A message; where its code has come already, nothing waits, not even for a moment. */
export function Message(props: MessageProps) {
  const [Shown] = useState<ComponentType<MessageProps>>(() => drawn ?? Later)
  return <Shown {...props} />
}

/** Failures are told when it is needed. */
export function fetchAhead(): void {
  void Promise.allSettled([loadSdk(), loadMessages()])
}
