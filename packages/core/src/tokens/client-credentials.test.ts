import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const options = { companyUrl: 'https://x.example', clientId: 'id', clientSecret: 'of-the-application' }

describe('a client secret', () => {
  beforeEach(() => {
    vi.resetModules()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test.each(['document', 'importScripts'])('where there is a global %s is warned about once', async (name) => {
    const { HaloClient } = await import('../index.ts')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    new HaloClient(options)
    expect(warn).not.toHaveBeenCalled()

    vi.stubGlobal(name, {})
    new HaloClient({ ...options, auth: 'a token' })
    expect(warn).not.toHaveBeenCalled()
    new HaloClient(options)
    new HaloClient(options)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('clientSecret')]])
    expect(String(warn.mock.calls)).not.toContain(options.clientSecret)
  })

  test('in workerd, a server with the globals of a worker, is not warned about', async () => {
    const { HaloClient } = await import('../index.ts')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.stubGlobal('importScripts', {})
    vi.stubGlobal('WebSocketPair', class {})
    new HaloClient(options)
    expect(warn).not.toHaveBeenCalled()
  })
})
