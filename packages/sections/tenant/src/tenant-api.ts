// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Tenant` as a method. */
export class TenantAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tenant`: see {@link operations.getTenant}. */
  getTenant<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetTenantParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTenant<T, As>(this.#halo, params, options)
  }

  /** `POST /Tenant`: see {@link operations.postTenant}. */
  postTenant<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTenantParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTenant<T, As>(this.#halo, params, options)
  }
}
