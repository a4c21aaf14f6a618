// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Instance } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Instance` as a method. */
export class InstanceAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Instance`: see {@link operations.getInstance}. */
  getInstance<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getInstance<T, As>(this.#halo, params, options)
  }

  /** `POST /Instance`: see {@link operations.postInstance}. */
  postInstance<As extends ResponseAs = ResponseAs>(
    params: operations.PostInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Instance>> {
    return operations.postInstance<As>(this.#halo, params, options)
  }

  /** `GET /Instance/{id}`: see {@link operations.getInstanceById}. */
  getInstanceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Instance>> {
    return operations.getInstanceById<As>(this.#halo, params, options)
  }
}
