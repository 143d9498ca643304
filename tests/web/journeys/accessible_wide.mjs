// axe finds nothing wrong in any view on a wide screen, light and dark.
import { journey } from '../browser.mjs'
import { views } from '../views.mjs'

await journey({ viewport: { width: 1280, height: 840 }, colorScheme: 'light', reducedMotion: 'reduce' }, (page) => views(page, 'wide'))
