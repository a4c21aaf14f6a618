// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConsignmentHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Consignment` as a method. */
export class ConsignmentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Consignment`: see {@link operations.getConsignment}. */
  getConsignment<As extends ResponseAs = ResponseAs>(
    params?: operations.GetConsignmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'consignments', ConsignmentHeader>>> {
    return operations.getConsignment<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Consignment`: see {@link operations.paginateConsignment}. */
  paginateConsignment(
    params?: operations.PaginateConsignmentParams,
    options?: PaginateOptions,
  ): Pages<ConsignmentHeader> {
    return operations.paginateConsignment(this.#halo, params, options)
  }

  /** `POST /Consignment`: see {@link operations.postConsignment}. */
  postConsignment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostConsignmentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ConsignmentHeader[], ConsignmentHeader>>> {
    return operations.postConsignment<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Consignment/{id}`: see {@link operations.getConsignmentById}. */
  getConsignmentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConsignmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConsignmentHeader>> {
    return operations.getConsignmentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Consignment/{id}`: see {@link operations.deleteConsignmentById}. */
  deleteConsignmentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteConsignmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConsignmentHeader | undefined>> {
    return operations.deleteConsignmentById<As>(this.#halo, params, options)
  }
}
