// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Journey } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Journey` as a method. */
export class JourneyAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Journey`: see {@link operations.getJourney}. */
  getJourney<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetJourneyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getJourney<T, As>(this.#halo, params, options)
  }

  /** `POST /Journey`: see {@link operations.postJourney}. */
  postJourney<As extends ResponseAs = ResponseAs>(
    params: operations.PostJourneyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Journey>> {
    return operations.postJourney<As>(this.#halo, params, options)
  }

  /** `GET /Journey/{id}`: see {@link operations.getJourneyById}. */
  getJourneyById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJourneyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Journey>> {
    return operations.getJourneyById<As>(this.#halo, params, options)
  }

  /** `DELETE /Journey/{id}`: see {@link operations.deleteJourneyById}. */
  deleteJourneyById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteJourneyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteJourneyById<T, As>(this.#halo, params, options)
  }
}
