// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PartsLookupConfirmation } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DatabaseLookupConfirmation` as a method. */
export class DatabaseLookupConfirmationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /DatabaseLookupConfirmation`: see {@link operations.postDatabaseLookupConfirmation}. */
  postDatabaseLookupConfirmation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDatabaseLookupConfirmationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PartsLookupConfirmation[], PartsLookupConfirmation>>> {
    return operations.postDatabaseLookupConfirmation<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DatabaseLookupConfirmation/{id}`: see {@link operations.getDatabaseLookupConfirmationById}. */
  getDatabaseLookupConfirmationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDatabaseLookupConfirmationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PartsLookupConfirmation>> {
    return operations.getDatabaseLookupConfirmationById<As>(this.#halo, params, options)
  }
}
