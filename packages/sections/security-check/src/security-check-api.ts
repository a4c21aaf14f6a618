// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SecurityCheck` as a method. */
export class SecurityCheckAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecurityCheck`: see {@link operations.getSecurityCheck}. */
  getSecurityCheck<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSecurityCheckParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getSecurityCheck<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /SecurityCheck`: see {@link operations.paginateSecurityCheck}. */
  paginateSecurityCheck<T = unknown>(
    params?: operations.PaginateSecurityCheckParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateSecurityCheck<T>(this.#halo, params, options)
  }

  /** `GET /SecurityCheck/oldencryption`: see {@link operations.getSecurityCheckOldencryption}. */
  getSecurityCheckOldencryption<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetSecurityCheckOldencryptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSecurityCheckOldencryption<T, As>(this.#halo, params, options)
  }
}
