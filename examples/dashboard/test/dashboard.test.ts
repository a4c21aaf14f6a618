import { request } from 'node:http'
import { join } from 'node:path'
import { findRuntime, launchChromium } from '@halopsa/conformance'
import { startHaloServer } from '@halopsa/msw/server'
import { queryMirror } from '@halopsa/sync'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from './application.ts'
import { ago, fillMirror } from './fill-mirror.ts'

const executable = findRuntime('chromium')

const attack = '<script>document.title = "run"</script><img src=x onerror="document.title = 1">'

describe.skipIf(!executable)('the dashboard in Chromium', () => {
  let folder: TemporaryFolder
  let mirror: string
  let application: RunningApplication
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    folder = await temporaryFolder()
    mirror = join(folder.path, 'halo.db')
    await using halo = await startHaloServer({ tickets: 60 })
    // Those of the double are of a fixed day; the ages of these are known.
    halo.state.seed({
      Tickets: [
        { id: 9001, summary: attack, client_name: attack, status_id: 1, dateoccurred: ago(3), fixbydate: ago(-2) },
        { id: 9002, summary: 'Since two days', status_id: 1, dateoccurred: ago(50) },
      ],
    })
    await fillMirror(halo, mirror)
    application = await startApplication(mirror)
    browser = await launchChromium(executable as string)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await application?.[Symbol.asyncDispose]()
    await folder?.[Symbol.asyncDispose]()
  })

  beforeEach(async () => {
    complaints = []
    const context = await browser.newContext({ locale: 'en-GB' })
    context.setDefaultTimeout(20_000)
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
  })

  afterEach(async () => {
    await page.context().close()
    expect(complaints).toEqual([])
  })

  async function open(url = application.url) {
    await page.goto(url)
    await page.locator('main[aria-busy=false]').waitFor()
  }
  const rowsOf = (sql: string) => Array.fromAsync(queryMirror(mirror, sql))
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  /** The cells of the table in a part of the page, row by row. */
  const cells = (name: string) =>
    section(name)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))

  test('shows the numbers of the database', async () => {
    await open()
    const backlog = await rowsOf(
      'SELECT week, opened, closed, backlog FROM backlog_by_week ORDER BY week DESC LIMIT 26',
    )
    expect(backlog.length).toBeGreaterThan(10)
    expect(await cells('Backlog by week')).toEqual(backlog.reverse().map((row) => Object.values(row).map(String)))
    const ages = await rowsOf('SELECT age_band, count(*) FROM open_tickets GROUP BY 1 ORDER BY min(age_days)')
    expect(await cells('Open tickets by age')).toEqual(ages.map((row) => Object.values(row).map(String)))
    const hours = await rowsOf('SELECT sum(hours) AS hours FROM time_by_agent_and_day')
    const shown = await cells('Time by agent and day')
    const sum = shown.flatMap(([, ...numbers]) => numbers).reduce((total, number) => total + Number(number), 0)
    expect(sum).toBe(hours[0]?.hours)
    const risks = await rowsOf('SELECT ticket_id FROM sla_at_risk ORDER BY due_at DESC, ticket_id LIMIT 12')
    expect((await cells('SLA at risk')).map(([ticket]) => Number(ticket))).toEqual(risks.map((row) => row.ticket_id))
    expect(risks[0]?.ticket_id).toBe(9001)
  })

  test('draws bars as long as the numbers say, in the colours of light and dark', async () => {
    const ages = await rowsOf('SELECT count(*) AS tickets FROM open_tickets GROUP BY age_band ORDER BY min(age_days)')
    const numbers = ages.map(({ tickets }) => Number(tickets))
    const colours = new Set<string>()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      if (colorScheme === 'light') await open()
      await expect.poll(() => barsOf('Open tickets by age')).toHaveLength(numbers.length)
      const bars = await barsOf('Open tickets by age')
      const [longest, most] = [Math.max(...bars), Math.max(...numbers)]
      for (const [index, bar] of bars.entries()) {
        expect(Math.abs(bar / longest - (numbers[index] ?? 0) / most)).toBeLessThan(0.03)
      }
      colours.add(await seriesColour())
    }
    expect(colours.size).toBe(2)
  })

  const seriesColour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--series-1').trim())

  /** Lengths in pixels of the horizontal bars of a chart, from the top. */
  async function barsOf(name: string): Promise<number[]> {
    const colour = await seriesColour()
    return section(name)
      .locator('canvas')
      .evaluate((canvas, hex) => {
        const { width, height } = canvas as HTMLCanvasElement
        const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? []
        const rgb = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
        const lengths = Array.from({ length: height }, (_, y) => {
          let count = 0
          for (let x = 0; x < width; x++) {
            const start = (y * width + x) * 4
            if (rgb.every((part, index) => Math.abs((pixels[start + index] ?? 0) - part) < 4)) count++
          }
          return count
        })
        // A bar is a run of lines that have its colour; the middle one is not at its edge.
        const bars: number[][] = []
        for (const [y, length] of lengths.entries()) {
          if (length > 0 && !lengths[y - 1]) bars.push([])
          if (length > 0) bars.at(-1)?.push(length)
        }
        return bars.map((bar) => bar[Math.floor(bar.length / 2)] ?? 0)
      }, colour)
  }

  test('shows markup in a ticket as text', async () => {
    await open()
    const [row] = await cells('SLA at risk')
    expect(row?.slice(0, 3)).toEqual(['9001', attack, attack])
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).toBe('Service desk dashboard')
  })

  test('says in a sentence what a chart shows, to those who do not see it', async () => {
    await open()
    const label = await section('Open tickets by age').getByRole('img').getAttribute('aria-label')
    expect(label).toMatch(/^Bars of open tickets by age\. under 1 day: 1, 1 to 3 days: 1, over 30 days: \d+\.$/)
    await section('Backlog by week').getByText('Numbers: Backlog by week').click()
    await section('Backlog by week').getByRole('table').waitFor()
  })

  test.each(['light', 'dark'] as const)('is accessible, as far as axe can tell, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await open()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  })

  test('fits on a small screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('says clearly that a mirror is empty, or not there', async () => {
    const empty = join(folder.path, 'empty.db')
    await using missing = await startApplication(empty)
    await open(missing.url)
    await page.getByRole('status').filter({ hasText: '4 of 4 parts cannot be shown' }).waitFor()
    const problem = `The mirror cannot be read: ${empty}: unable to open database file`
    await section('Backlog by week').getByText(problem).waitFor()
    await using halo = await startHaloServer({ seed: { Tickets: [] } })
    await fillMirror(halo, empty)
    await open(missing.url)
    await section('Backlog by week').getByText('The mirror holds no tickets yet. Fill it with halo sync.').waitFor()
    await section('Open tickets by age').getByText('No ticket is open.').waitFor()
    await section('Time by agent and day').getByText('No time is logged.').waitFor()
    await section('SLA at risk').getByText('No SLA is breached or at risk.').waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
  })

  test('serves its queries alone, to this machine alone', async () => {
    const status = async (path: string, init?: RequestInit) => (await fetch(application.url + path, init)).status
    expect(await status('api/ages')).toBe(200)
    expect(await status('api/ages', { method: 'POST', body: 'SELECT 1' })).toBe(405)
    expect(await status(`api/${encodeURIComponent('SELECT 1')}`)).toBe(404)
    expect(await status('api/toString')).toBe(404)
    const foreign = new Promise((resolve, reject) => {
      const sent = request(`${application.url}api/ages`, { headers: { host: 'attacker.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject).end()
    })
    expect(await foreign).toBe(403)
  })
})
