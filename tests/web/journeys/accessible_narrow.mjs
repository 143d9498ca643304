// axe finds nothing wrong in any view at 320 px, light and dark; nothing needs sideways scrolling.
import { journey } from '../browser.mjs'
import { views } from '../views.mjs'

await journey({ viewport: { width: 320, height: 640 }, colorScheme: 'light', reducedMotion: 'reduce' }, (page) => views(page, 'narrow'))
