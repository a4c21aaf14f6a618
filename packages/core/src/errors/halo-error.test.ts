import { describe, expect, test, vi } from 'vitest'
import { HaloApiError, HaloConnectionError, HaloError } from '../index.ts'

describe('errors', () => {
  test('are recognised across two copies of the package', async () => {
    vi.resetModules()
    const copy = await import('../index.ts')
    const foreign = new copy.HaloApiError('x', { status: 400 })
    expect(copy.HaloApiError).not.toBe(HaloApiError)
    expect(foreign).toBeInstanceOf(HaloApiError)
    expect(foreign).toBeInstanceOf(HaloError)
    expect(foreign).not.toBeInstanceOf(HaloConnectionError)
  })

  test('of a class of one’s own are told from those that it extends, across copies, too', async () => {
    class NotFound extends HaloApiError {}
    const error = new NotFound('x')
    expect(error).toBeInstanceOf(NotFound)
    expect(error).toBeInstanceOf(HaloApiError)
    expect(new HaloApiError('x')).not.toBeInstanceOf(NotFound)
    Object.assign(NotFound.prototype, { name: 'NotFound' })
    expect(error).toBeInstanceOf(NotFound)
    vi.resetModules()
    const copy = await import('../index.ts')
    expect(error).toBeInstanceOf(copy.HaloApiError)
    expect(new copy.HaloApiError('x')).not.toBeInstanceOf(NotFound)
  })

  test.each([undefined, null, 'text', {}, new Error('x')])('%j is none', (value) => {
    expect(value).not.toBeInstanceOf(HaloError)
  })
})
