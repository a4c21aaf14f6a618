// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DeviceMeterReading } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MeterReading` as a method. */
export class MeterReadingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MeterReading`: see {@link operations.getMeterReading}. */
  getMeterReading<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMeterReadingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'readings', DeviceMeterReading>>> {
    return operations.getMeterReading<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MeterReading`: see {@link operations.paginateMeterReading}. */
  paginateMeterReading(
    params?: operations.PaginateMeterReadingParams,
    options?: PaginateOptions,
  ): Pages<DeviceMeterReading> {
    return operations.paginateMeterReading(this.#halo, params, options)
  }

  /** `POST /MeterReading`: see {@link operations.postMeterReading}. */
  postMeterReading<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMeterReadingParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DeviceMeterReading[], DeviceMeterReading>>> {
    return operations.postMeterReading<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MeterReading/{id}`: see {@link operations.getMeterReadingById}. */
  getMeterReadingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMeterReadingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DeviceMeterReading>> {
    return operations.getMeterReadingById<As>(this.#halo, params, options)
  }
}
