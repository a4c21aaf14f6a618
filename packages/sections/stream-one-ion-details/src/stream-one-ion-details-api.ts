// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StreamOneIonDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/StreamOneIonDetails` as a method. */
export class StreamOneIonDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /StreamOneIonDetails`: see {@link operations.getStreamOneIonDetails}. */
  getStreamOneIonDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetStreamOneIonDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getStreamOneIonDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /StreamOneIonDetails`: see {@link operations.postStreamOneIonDetails}. */
  postStreamOneIonDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostStreamOneIonDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StreamOneIonDetails>> {
    return operations.postStreamOneIonDetails<As>(this.#halo, params, options)
  }

  /** `GET /StreamOneIonDetails/{id}`: see {@link operations.getStreamOneIonDetailsById}. */
  getStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStreamOneIonDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StreamOneIonDetails>> {
    return operations.getStreamOneIonDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /StreamOneIonDetails/{id}`: see {@link operations.deleteStreamOneIonDetailsById}. */
  deleteStreamOneIonDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteStreamOneIonDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteStreamOneIonDetailsById<T, As>(this.#halo, params, options)
  }
}
