// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Outgoingemail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Outgoingemail` as a method. */
export class OutgoingemailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Outgoingemail`: see {@link operations.getOutgoingemail}. */
  getOutgoingemail<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOutgoingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Outgoingemail[]>> {
    return operations.getOutgoingemail<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Outgoingemail`: see {@link operations.paginateOutgoingemail}. */
  paginateOutgoingemail(
    params?: operations.PaginateOutgoingemailParams,
    options?: PaginateOptions,
  ): Pages<Outgoingemail> {
    return operations.paginateOutgoingemail(this.#halo, params, options)
  }

  /** `POST /Outgoingemail`: see {@link operations.postOutgoingemail}. */
  postOutgoingemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostOutgoingemailParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Outgoingemail[], Outgoingemail>>> {
    return operations.postOutgoingemail<As, Flag>(this.#halo, params, options)
  }

  /** `DELETE /Outgoingemail/{id}`: see {@link operations.deleteOutgoingemailById}. */
  deleteOutgoingemailById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteOutgoingemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Outgoingemail | undefined>> {
    return operations.deleteOutgoingemailById<As>(this.#halo, params, options)
  }
}
