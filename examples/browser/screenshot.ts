import { join } from 'node:path'
import { findRuntime, launchChromium } from '@halopsa/conformance'
import { startHaloServer } from '@halopsa/msw/server'
import { startApplication } from './test/application.ts'

/** Makes screenshot.png: the list of tickets. */
const executable = findRuntime('chromium')
if (!executable) process.exit(1)
await using halo = await startHaloServer({ tickets: 240 })
await using application = await startApplication(halo.url, halo.publicClientId)
const browser = await launchChromium(executable)
const page = await browser.newPage({ viewport: { width: 1080, height: 400 }, locale: 'en-GB', timezoneId: 'UTC' })
await page.goto(application.url + (process.argv[2] ?? ''))
await page.getByRole('button', { name: 'Sign in with HaloPSA' }).click()
await page.getByLabel('User name').fill('agent')
await page.getByLabel('Password').fill('password')
await page.getByRole('button', { name: 'Sign in' }).click()
await page.getByRole('button', { name: 'Sign out' }).waitFor()
await page.locator('main[aria-busy=false]').waitFor()
await page.screenshot({ fullPage: true, path: process.argv[3] ?? join(import.meta.dirname, 'screenshot.png') })
await browser.close()
