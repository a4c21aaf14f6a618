import { join } from 'node:path'
import { findRuntime, launchChromium } from '@halopsa/conformance'
import { startApplication } from './test/application.ts'

/** Makes screenshot.png: the page over a mirror, by default that of `pnpm mirror`. */
const executable = findRuntime('chromium')
if (!executable) process.exit(1)
const [mirror = join(import.meta.dirname, 'demo.db')] = process.argv.slice(2)
await using application = await startApplication(mirror)
const browser = await launchChromium(executable)
const page = await browser.newPage({ viewport: { width: 1120, height: 640 }, locale: 'en-GB', timezoneId: 'UTC' })
await page.goto(application.url)
await page.locator('main[aria-busy=false]').waitFor()
await page.locator('canvas').last().waitFor()
// Charts are drawn in the frame after they are on the page.
await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
await page.screenshot({ path: join(import.meta.dirname, 'screenshot.png') })
await browser.close()
