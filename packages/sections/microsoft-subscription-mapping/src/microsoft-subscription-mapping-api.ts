// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MicrosoftSubscriptionMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MicrosoftSubscriptionMapping` as a method. */
export class MicrosoftSubscriptionMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MicrosoftSubscriptionMapping`: see {@link operations.getMicrosoftSubscriptionMapping}. */
  getMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMicrosoftSubscriptionMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'subscriptionmappings', MicrosoftSubscriptionMapping>>> {
    return operations.getMicrosoftSubscriptionMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MicrosoftSubscriptionMapping`: see {@link operations.paginateMicrosoftSubscriptionMapping}. */
  paginateMicrosoftSubscriptionMapping(
    params?: operations.PaginateMicrosoftSubscriptionMappingParams,
    options?: PaginateOptions,
  ): Pages<MicrosoftSubscriptionMapping> {
    return operations.paginateMicrosoftSubscriptionMapping(this.#halo, params, options)
  }

  /** `POST /MicrosoftSubscriptionMapping`: see {@link operations.postMicrosoftSubscriptionMapping}. */
  postMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMicrosoftSubscriptionMappingParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MicrosoftSubscriptionMapping[], MicrosoftSubscriptionMapping>>> {
    return operations.postMicrosoftSubscriptionMapping<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MicrosoftSubscriptionMapping/{id}`: see {@link operations.getMicrosoftSubscriptionMappingById}. */
  getMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMicrosoftSubscriptionMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
    return operations.getMicrosoftSubscriptionMappingById<As>(this.#halo, params, options)
  }

  /** `DELETE /MicrosoftSubscriptionMapping/{id}`: see {@link operations.deleteMicrosoftSubscriptionMappingById}. */
  deleteMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMicrosoftSubscriptionMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftSubscriptionMapping | undefined>> {
    return operations.deleteMicrosoftSubscriptionMappingById<As>(this.#halo, params, options)
  }
}
