// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MicrosoftTeamsMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MicrosoftTeamsMapping` as a method. */
export class MicrosoftTeamsMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MicrosoftTeamsMapping`: see {@link operations.getMicrosoftTeamsMapping}. */
  getMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMicrosoftTeamsMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftTeamsMapping[]>> {
    return operations.getMicrosoftTeamsMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MicrosoftTeamsMapping`: see {@link operations.paginateMicrosoftTeamsMapping}. */
  paginateMicrosoftTeamsMapping(
    params?: operations.PaginateMicrosoftTeamsMappingParams,
    options?: PaginateOptions,
  ): Pages<MicrosoftTeamsMapping> {
    return operations.paginateMicrosoftTeamsMapping(this.#halo, params, options)
  }

  /** `POST /MicrosoftTeamsMapping`: see {@link operations.postMicrosoftTeamsMapping}. */
  postMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMicrosoftTeamsMappingParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MicrosoftTeamsMapping[], MicrosoftTeamsMapping>>> {
    return operations.postMicrosoftTeamsMapping<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MicrosoftTeamsMapping/{id}`: see {@link operations.getMicrosoftTeamsMappingById}. */
  getMicrosoftTeamsMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMicrosoftTeamsMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftTeamsMapping>> {
    return operations.getMicrosoftTeamsMappingById<As>(this.#halo, params, options)
  }

  /** `DELETE /MicrosoftTeamsMapping/{id}`: see {@link operations.deleteMicrosoftTeamsMappingById}. */
  deleteMicrosoftTeamsMappingById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMicrosoftTeamsMappingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MicrosoftTeamsMapping | undefined>> {
    return operations.deleteMicrosoftTeamsMappingById<As>(this.#halo, params, options)
  }
}
