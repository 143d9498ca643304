/** Begins side by side what takes time: the words, what the service tells everybody, and the page itself. */
import { clientConfig } from './account/config'
import { SIGNED_IN } from './api/client'
import { dictionaryOf, preferredLanguage } from './words/load'
import './styles/tokens.css'
import './styles/elements.css'
import './styles/shell.css'
import './styles/sign-in.css'

void dictionaryOf(preferredLanguage())
if (localStorage.getItem(SIGNED_IN)) void import('./chat/chat-page')
else void clientConfig()
const { show } = await import('./page')
await show()
