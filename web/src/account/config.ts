/** What the service tells everybody: asked for once, as early as possible. */
import type { ClientConfig } from '../api/types'

let known: ClientConfig | null = null
let asked: Promise<ClientConfig | null> | null = null

async function ask(): Promise<ClientConfig | null> {
  try {
    const response = await fetch('/api/client-config')
    known = response.ok ? ((await response.json()) as ClientConfig) : null
  } catch {
    known = null
  }
  return known
}

export function clientConfig(): Promise<ClientConfig | null> {
  asked ??= ask()
  return asked
}

export const knownConfig = (): ClientConfig | null => known
