// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MicrosoftTeamsMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MicrosoftTeamsMapping` as a method. */
export class MicrosoftTeamsMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MicrosoftTeamsMapping`: see {@link operations.getMicrosoftTeamsMapping}. */
  getMicrosoftTeamsMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMicrosoftTeamsMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMicrosoftTeamsMapping<T, As>(this.#halo, params, options)
  }

  /** `POST /MicrosoftTeamsMapping`: see {@link operations.postMicrosoftTeamsMapping}. */
  postMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs>(
    params: operations.PostMicrosoftTeamsMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftTeamsMapping>> {
    return operations.postMicrosoftTeamsMapping<As>(this.#halo, params, options)
  }

  /** `GET /MicrosoftTeamsMapping/{id}`: see {@link operations.getMicrosoftTeamsMappingById}. */
  getMicrosoftTeamsMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMicrosoftTeamsMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftTeamsMapping>> {
    return operations.getMicrosoftTeamsMappingById<As>(this.#halo, params, options)
  }

  /** `DELETE /MicrosoftTeamsMapping/{id}`: see {@link operations.deleteMicrosoftTeamsMappingById}. */
  deleteMicrosoftTeamsMappingById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMicrosoftTeamsMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMicrosoftTeamsMappingById<T, As>(this.#halo, params, options)
  }
}
