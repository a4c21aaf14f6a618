// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSPConsumptionData } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CSPConsumptionData` as a method. */
export class CSPConsumptionDataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CSPConsumptionData`: see {@link operations.getCSPConsumptionData}. */
  getCSPConsumptionData<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCSPConsumptionDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'data', CSPConsumptionData>>> {
    return operations.getCSPConsumptionData<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CSPConsumptionData`: see {@link operations.paginateCSPConsumptionData}. */
  paginateCSPConsumptionData(
    params?: operations.PaginateCSPConsumptionDataParams,
    options?: PaginateOptions,
  ): Pages<CSPConsumptionData> {
    return operations.paginateCSPConsumptionData(this.#halo, params, options)
  }

  /** `POST /CSPConsumptionData`: see {@link operations.postCSPConsumptionData}. */
  postCSPConsumptionData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCSPConsumptionDataParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CSPConsumptionData[], CSPConsumptionData>>> {
    return operations.postCSPConsumptionData<As, Flag>(this.#halo, params, options)
  }

  /** `DELETE /CSPConsumptionData/Parent/{id}`: see {@link operations.deleteCSPConsumptionDataParentById}. */
  deleteCSPConsumptionDataParentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCSPConsumptionDataParentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCSPConsumptionDataParentById<T, As>(this.#halo, params, options)
  }

  /** `POST /CSPConsumptionData/manage`: see {@link operations.postCSPConsumptionDataManage}. */
  postCSPConsumptionDataManage<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostCSPConsumptionDataManageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postCSPConsumptionDataManage<T, As>(this.#halo, params, options)
  }

  /** `GET /CSPConsumptionData/{id}`: see {@link operations.getCSPConsumptionDataById}. */
  getCSPConsumptionDataById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCSPConsumptionDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPConsumptionData>> {
    return operations.getCSPConsumptionDataById<As>(this.#halo, params, options)
  }

  /** `DELETE /CSPConsumptionData/{id}`: see {@link operations.deleteCSPConsumptionDataById}. */
  deleteCSPConsumptionDataById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCSPConsumptionDataByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSPConsumptionData | undefined>> {
    return operations.deleteCSPConsumptionDataById<As>(this.#halo, params, options)
  }
}
