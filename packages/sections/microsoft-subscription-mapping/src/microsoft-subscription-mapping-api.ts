// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MicrosoftSubscriptionMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MicrosoftSubscriptionMapping` as a method. */
export class MicrosoftSubscriptionMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MicrosoftSubscriptionMapping`: see {@link operations.getMicrosoftSubscriptionMapping}. */
  getMicrosoftSubscriptionMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMicrosoftSubscriptionMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMicrosoftSubscriptionMapping<T, As>(this.#halo, params, options)
  }

  /** `POST /MicrosoftSubscriptionMapping`: see {@link operations.postMicrosoftSubscriptionMapping}. */
  postMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs>(
    params: operations.PostMicrosoftSubscriptionMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
    return operations.postMicrosoftSubscriptionMapping<As>(this.#halo, params, options)
  }

  /** `GET /MicrosoftSubscriptionMapping/{id}`: see {@link operations.getMicrosoftSubscriptionMappingById}. */
  getMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMicrosoftSubscriptionMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
    return operations.getMicrosoftSubscriptionMappingById<As>(this.#halo, params, options)
  }

  /** `DELETE /MicrosoftSubscriptionMapping/{id}`: see {@link operations.deleteMicrosoftSubscriptionMappingById}. */
  deleteMicrosoftSubscriptionMappingById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMicrosoftSubscriptionMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMicrosoftSubscriptionMappingById<T, As>(this.#halo, params, options)
  }
}
