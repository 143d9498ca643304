/** Begins side by side what takes time: the words, who is here, and the page itself. */
import { beginComingBack } from './account/come-back'
import { clientConfig } from './account/config'
import { SIGNED_IN } from './api/client'
import { browserTimeZone, dayOf } from './days'
import { applyTheme } from './theme'
import { dictionaryOf, preferredLanguage } from './words/load'
import './styles/tokens.css'
import './styles/elements.css'
import './styles/shell.css'
import './styles/sign-in.css'
import './styles/chat.css'

const REQUESTS_OUT_MS = 40

applyTheme()
void dictionaryOf(preferredLanguage())
if (localStorage.getItem(SIGNED_IN)) beginComingBack()
else void clientConfig()
// A browser's calendars take a while to wake up: here it falls into the wait for the page, once the requests are out.
setTimeout(() => dayOf(new Date(), browserTimeZone()), REQUESTS_OUT_MS)
// No await up here: the page takes from the same file, which would then wait for itself.
void import('./page').then(({ show }) => show())
