import { afterEach, expect, test, vi } from 'vitest'
import { HaloLogin } from './index.ts'

const options = {
  companyUrl: 'https://acme.halopsa.com',
  clientId: 'id',
  clientSecret: 'of-the-application',
  redirectUri: 'https://app.example/',
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a client secret causes one warning in a browser, and none elsewhere', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  new HaloLogin(options)
  expect(warn).not.toHaveBeenCalled()

  vi.stubGlobal('document', {})
  new HaloLogin({ ...options, clientSecret: undefined })
  expect(warn).not.toHaveBeenCalled()
  new HaloLogin(options)
  new HaloLogin(options)
  expect(warn).toHaveBeenCalledOnce()
})
