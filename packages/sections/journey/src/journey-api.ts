// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Journey } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Journey` as a method. */
export class JourneyAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Journey`: see {@link operations.getJourney}. */
  getJourney<As extends ResponseAs = ResponseAs>(
    params?: operations.GetJourneyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Journey[]>> {
    return operations.getJourney<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Journey`: see {@link operations.paginateJourney}. */
  paginateJourney(
    params?: operations.PaginateJourneyParams,
    options?: PaginateOptions,
  ): Pages<Journey> {
    return operations.paginateJourney(this.#halo, params, options)
  }

  /** `POST /Journey`: see {@link operations.postJourney}. */
  postJourney<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostJourneyParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Journey[], Journey>>> {
    return operations.postJourney<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Journey/{id}`: see {@link operations.getJourneyById}. */
  getJourneyById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJourneyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Journey>> {
    return operations.getJourneyById<As>(this.#halo, params, options)
  }

  /** `DELETE /Journey/{id}`: see {@link operations.deleteJourneyById}. */
  deleteJourneyById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteJourneyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Journey | undefined>> {
    return operations.deleteJourneyById<As>(this.#halo, params, options)
  }
}
