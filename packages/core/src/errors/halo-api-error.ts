import { HaloError, mark } from './halo-error.ts'

/**
 * HaloPSA answered with a status other than 2xx, or with a 2xx whose body is not what it has to be: JSON that does not
 * parse, an HTML page where JSON is due. `message` is what HaloPSA says happened, where it says so.
 */
export class HaloApiError extends HaloError {
  declare readonly name: 'HaloApiError'
  /** HTTP status. */
  declare readonly status: number
  /** Body of the answer: parsed where it is JSON, else its text; `undefined` where it is empty. */
  declare readonly data: unknown
  /** Headers of the answer. */
  declare readonly headers: Headers
}

mark(HaloApiError, 'HaloApiError')
