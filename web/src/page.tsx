/** The page, drawn once its words are known. */
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { clientConfig } from './account/config'
import { AccountProvider } from './account/person'
import { SIGNED_IN } from './api/client'
import { ToastProvider } from './ui/toasts'
import { preferredLanguage, speak, WordsProvider } from './words'

const LONGEST_WAIT_MS = 700

// zod, inside the SDK, would try `new Function`, which the page's security policy forbids.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

export async function show(): Promise<void> {
  // The door is drawn once it is known whether there is a demo account, so that nothing jumps.
  const atTheDoor = localStorage.getItem(SIGNED_IN) ? null : Promise.race([clientConfig(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
  await Promise.all([speak(preferredLanguage()), atTheDoor])
  const root = createRoot(document.getElementById('root')!)
  startTransition(() => root.render(
    <StrictMode>
      <WordsProvider>
        <ToastProvider>
          <AccountProvider>
            <App />
          </AccountProvider>
        </ToastProvider>
      </WordsProvider>
    </StrictMode>,
  ))
}
