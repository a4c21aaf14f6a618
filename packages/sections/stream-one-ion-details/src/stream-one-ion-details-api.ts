// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StreamOneIonDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StreamOneIonDetails` as a method. */
export class StreamOneIonDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StreamOneIonDetails`: see {@link operations.getStreamOneIonDetails}. */
  getStreamOneIonDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetStreamOneIonDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StreamOneIonDetails[]>> {
    return operations.getStreamOneIonDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /StreamOneIonDetails`: see {@link operations.paginateStreamOneIonDetails}. */
  paginateStreamOneIonDetails(
    params?: operations.PaginateStreamOneIonDetailsParams,
    options?: PaginateOptions,
  ): Pages<StreamOneIonDetails> {
    return operations.paginateStreamOneIonDetails(this.#halo, params, options)
  }

  /** `POST /StreamOneIonDetails`: see {@link operations.postStreamOneIonDetails}. */
  postStreamOneIonDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostStreamOneIonDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, StreamOneIonDetails[], StreamOneIonDetails>>> {
    return operations.postStreamOneIonDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /StreamOneIonDetails/{id}`: see {@link operations.getStreamOneIonDetailsById}. */
  getStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStreamOneIonDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StreamOneIonDetails>> {
    return operations.getStreamOneIonDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /StreamOneIonDetails/{id}`: see {@link operations.deleteStreamOneIonDetailsById}. */
  deleteStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteStreamOneIonDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StreamOneIonDetails | undefined>> {
    return operations.deleteStreamOneIonDetailsById<As>(this.#halo, params, options)
  }
}
