// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationFieldData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationFieldData` as a method. */
export class IntegrationFieldDataAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationFieldData`: see {@link operations.getIntegrationFieldData}. */
  getIntegrationFieldData<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationFieldDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationFieldData<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationFieldData`: see {@link operations.postIntegrationFieldData}. */
  postIntegrationFieldData<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationFieldDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldData>> {
    return operations.postIntegrationFieldData<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationFieldData/{id}`: see {@link operations.getIntegrationFieldDataById}. */
  getIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationFieldDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationFieldData>> {
    return operations.getIntegrationFieldDataById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationFieldData/{id}`: see {@link operations.deleteIntegrationFieldDataById}. */
  deleteIntegrationFieldDataById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIntegrationFieldDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIntegrationFieldDataById<T, As>(this.#halo, params, options)
  }
}
