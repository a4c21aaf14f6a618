// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationFieldData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationFieldData` as a method. */
export class IntegrationFieldDataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationFieldData`: see {@link operations.getIntegrationFieldData}. */
  getIntegrationFieldData<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationFieldDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldData[]>> {
    return operations.getIntegrationFieldData<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationFieldData`: see {@link operations.paginateIntegrationFieldData}. */
  paginateIntegrationFieldData(
    params?: operations.PaginateIntegrationFieldDataParams,
    options?: PaginateOptions,
  ): Pages<IntegrationFieldData> {
    return operations.paginateIntegrationFieldData(this.#halo, params, options)
  }

  /** `POST /IntegrationFieldData`: see {@link operations.postIntegrationFieldData}. */
  postIntegrationFieldData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationFieldDataParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationFieldData[], IntegrationFieldData>>> {
    return operations.postIntegrationFieldData<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IntegrationFieldData/{id}`: see {@link operations.getIntegrationFieldDataById}. */
  getIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationFieldDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldData>> {
    return operations.getIntegrationFieldDataById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationFieldData/{id}`: see {@link operations.deleteIntegrationFieldDataById}. */
  deleteIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIntegrationFieldDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldData | undefined>> {
    return operations.deleteIntegrationFieldDataById<As>(this.#halo, params, options)
  }
}
