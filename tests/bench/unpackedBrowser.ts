import { unpackChromium } from '../browser/chromium'

// While this is loaded: what runs later cannot load any more.
await unpackChromium()
