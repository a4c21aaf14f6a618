import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { findRuntime, launchChromium } from '@halopsa/conformance'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from './application.ts'

const executable = findRuntime('chromium')

describe.skipIf(!executable)('the ticket desk in Chromium', () => {
  let halo: HaloServer
  let application: RunningApplication
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    halo = await startHaloServer()
    application = await startApplication(halo.url, halo.publicClientId)
    browser = await launchChromium(executable as string)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await application?.[Symbol.asyncDispose]()
    await halo?.close()
  })

  beforeEach(async () => {
    halo.state.reset()
    complaints = []
    const context = await browser.newContext()
    context.setDefaultTimeout(20_000)
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
  })

  afterEach(async () => {
    await page.context().close()
    expect(complaints).toEqual([])
  })

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
  const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor()

  async function signIn(hash = '') {
    await page.goto(application.url + hash)
    await page.getByRole('button', { name: 'Sign in with HaloPSA' }).click()
    await page.getByLabel('User name').fill('agent')
    await page.getByLabel('Password').fill('password')
    await page.getByRole('button', { name: 'Sign in' }).click()
  }

  test('signs in on the login page of HaloPSA, and comes back to where the user was', async () => {
    await signIn('#/tickets/1005')
    await heading(/^1005: /)
    expect(page.url()).toBe(`${application.url}#/tickets/1005`)
    await page.getByText('Robin Field', { exact: true }).first().waitFor()
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(stored).not.toMatch(/accessToken|refreshToken/)
  })

  test('says why when the password is wrong, and signs nobody in', async () => {
    await page.goto(application.url)
    await page.getByRole('button', { name: 'Sign in with HaloPSA' }).click()
    await page.getByLabel('User name').fill('agent')
    await page.getByLabel('Password').fill('guessed')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').filter({ hasText: /wrong/ }).waitFor()
    await page.goto(application.url)
    await heading('Welcome')
  })

  test('refuses the response to a login that it did not begin', async () => {
    await page.goto(`${application.url}?code=stolen&state=forged`)
    await page
      .getByRole('alert')
      .filter({ hasText: /began no login/ })
      .waitFor()
    expect(page.url()).toBe(application.url)
  })

  test('pages through the tickets, newest first, and back', async () => {
    await signIn()
    await status('250 tickets, page 1 of 21')
    expect(await page.getByRole('row').count()).toBe(13)
    await page.getByRole('cell', { name: '1249' }).waitFor()
    await page.getByRole('link', { name: 'Next' }).click()
    await status('page 2 of 21')
    await page.getByRole('cell', { name: '1237' }).waitFor()
    await page.goBack()
    await page.getByRole('cell', { name: '1249' }).waitFor()
  })

  test('searches', async () => {
    halo.state.seed({ Tickets: [{ id: 5000, summary: 'Zebra crossing is out of order' }] })
    await signIn()
    await page.getByLabel('Search tickets').fill('zebra')
    await page.getByRole('button', { name: 'Search' }).click()
    await heading('Tickets with “zebra”')
    await status('1 ticket, page 1 of 1')
    await page.getByRole('link', { name: 'Zebra crossing is out of order' }).click()
    await heading('5000: Zebra crossing is out of order')
  })

  test('shows markup in a ticket as text', async () => {
    const attack = '<img src=x onerror="document.title = 1">'
    halo.state.seed({ Tickets: [{ id: 5001, summary: attack, details: attack }] })
    await signIn('#/tickets/5001')
    await heading(`5001: ${attack}`)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('adds a note', async () => {
    await signIn('#/tickets/1005')
    await page.getByLabel('New note').fill('Called back, nobody there.')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await status('The note is added')
    const notes = page.getByRole('region', { name: 'Actions' }).getByRole('listitem')
    expect(await notes.last().textContent()).toContain('Called back, nobody there.')
    expect(await page.getByLabel('New note').inputValue()).toBe('')
    expect(halo.state.list('Actions').at(-1)).toMatchObject({ ticket_id: 1005, note: 'Called back, nobody there.' })
  })

  test('keeps the text of a note that HaloPSA refused', async () => {
    await signIn('#/tickets/1005')
    halo.state.trouble({ on: 'POST /Actions', status: 400, body: { Message: 'The ticket is locked' }, times: 1 })
    await page.getByLabel('New note').fill('Called back')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await page.getByRole('alert').filter({ hasText: 'The ticket is locked' }).waitFor()
    expect(await page.getByLabel('New note').inputValue()).toBe('Called back')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await status('The note is added')
  })

  test('uploads a file and downloads the same bytes', async () => {
    const buffer = randomBytes(300_000)
    await signIn('#/tickets/1005')
    await page
      .getByLabel('New file')
      .setInputFiles({ name: 'router.bin', mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: 'Upload' }).click()
    await status('router.bin is uploaded')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download router.bin' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('router.bin')
    expect(await readFile(await file.path())).toEqual(buffer)
  })

  test('offers to try again when HaloPSA fails', async () => {
    halo.state.trouble({ on: 'GET /Tickets', status: 503, times: 1 })
    await signIn()
    await heading('That did not work')
    await page.getByRole('button', { name: 'Try again' }).click()
    await heading('Tickets')
  })

  test('shows the page that was requested last, even if the one before arrives later', async () => {
    await signIn()
    await heading('Tickets')
    halo.state.trouble({ on: '/Tickets/1005', latency: 60_000 })
    await page.evaluate(() => {
      location.hash = '#/tickets/1005'
    })
    await status('Loading')
    await page.evaluate(() => {
      location.hash = '#/tickets/1006'
    })
    await heading(/^1006: /)
  })

  test('renews an access token that was revoked', async () => {
    await signIn()
    await heading('Tickets')
    halo.state.revokeTokens()
    await page.getByRole('link', { name: 'Next' }).click()
    await status('page 2 of 21')
  })

  test('asks to sign in again when the session has ended', async () => {
    await signIn()
    await heading('Tickets')
    halo.state.trouble({ on: '/auth/token', status: 400, body: { error: 'invalid_grant' } })
    halo.state.revokeTokens()
    await page.getByRole('link', { name: 'Next' }).click()
    await heading('Welcome')
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
  })

  test('signs out, here and at HaloPSA', async () => {
    await signIn()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await heading('Welcome')
    await page.getByRole('button', { name: 'Sign in with HaloPSA' }).click()
    await page.getByLabel('Password').waitFor()
  })

  test('can be used with the keyboard alone', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)
    /** Tabs on until an element has the focus. */
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        if ((await focused()) === name) return
      }
      throw new Error(`Tab does not lead to ${name}`)
    }
    await page.goto(application.url)
    await heading('Welcome')
    expect(await focused()).toBe('Welcome')
    await tabTo('Sign in with HaloPSA')
    await page.keyboard.press('Enter')
    await page.getByLabel('User name').waitFor()
    await page.keyboard.type('agent')
    await page.keyboard.press('Tab')
    await page.keyboard.type('password')
    await page.keyboard.press('Enter')

    await heading('Tickets')
    expect(await focused()).toBe('Tickets')
    await tabTo('search')
    await page.keyboard.type('1005')
    await page.keyboard.press('Enter')
    await heading('Tickets with “1005”')
    const summary = await page.getByRole('rowheader').textContent()
    await tabTo(summary ?? '')
    await page.keyboard.press('Enter')

    await heading(`1005: ${summary}`)
    expect(await focused()).toBe(`1005: ${summary}`)
    await tabTo('note')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await status('The note is added')
    expect(await focused()).toBe('Add the note')
  })

  test.each(['light', 'dark'] as const)('is accessible, as far as axe can tell, in %s', async (colorScheme) => {
    /** What axe finds wrong with the page: WCAG 2.2 and its best practices. */
    const flaws = async () => {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
    }
    await page.emulateMedia({ colorScheme })
    await page.goto(application.url)
    await heading('Welcome')
    expect(await flaws()).toEqual([])
    await signIn()
    await heading('Tickets')
    expect(await flaws()).toEqual([])
    await page.goto(`${application.url}#/tickets/1005`)
    await heading(/^1005: /)
    expect(await flaws()).toEqual([])
  })

  test('fits on a small screen', async () => {
    await signIn('#/tickets/1005')
    await heading(/^1005: /)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('lets the keyboard skip the header', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.goto(application.url)
    await heading('Welcome')
    while ((await focused()) !== 'skip') await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('main')
  })
})
