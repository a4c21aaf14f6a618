import { expectTypeOf, test } from 'vitest'
import { HaloApiError, HaloAuthError, HaloConnectionError, HaloError } from '../index.ts'

test('instanceof narrows to the class', () => {
  const narrow = (error: unknown) => {
    if (error instanceof HaloApiError) expectTypeOf(error.status).toEqualTypeOf<number>()
    else if (error instanceof HaloConnectionError) expectTypeOf(error.neverSent).toEqualTypeOf<boolean>()
    else if (error instanceof HaloAuthError) expectTypeOf(error.status).toEqualTypeOf<number | undefined>()
    else if (error instanceof HaloError) expectTypeOf(error.url).toEqualTypeOf<string | undefined>()
  }
  expectTypeOf(narrow).returns.toBeVoid()
})
