// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationLookUp } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationLookUp` as a method. */
export class IntegrationLookUpAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationLookUp`: see {@link operations.getIntegrationLookUp}. */
  getIntegrationLookUp<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationLookUpParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationLookUp<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationLookUp`: see {@link operations.postIntegrationLookUp}. */
  postIntegrationLookUp<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationLookUpParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationLookUp[], IntegrationLookUp>>> {
    return operations.postIntegrationLookUp<As, Flag>(this.#halo, params, options)
  }
}
