// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SetupTab` as a method. */
export class SetupTabAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SetupTab`: see {@link operations.getSetupTab}. */
  getSetupTab<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSetupTabParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSetupTab<T, As>(this.#halo, params, options)
  }

  /** `POST /SetupTab`: see {@link operations.postSetupTab}. */
  postSetupTab<As extends ResponseAs = ResponseAs>(
    params: operations.PostSetupTabParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab>> {
    return operations.postSetupTab<As>(this.#halo, params, options)
  }

  /** `GET /SetupTab/{id}`: see {@link operations.getSetupTabById}. */
  getSetupTabById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSetupTabByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab>> {
    return operations.getSetupTabById<As>(this.#halo, params, options)
  }
}
