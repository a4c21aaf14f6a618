import type { View } from './view.ts'

export const backlogByWeek: View = {
  name: 'backlog_by_week',
  words:
    'Tickets that were opened and closed in each week, and how many were open at its end. Weeks begin on Monday, in UTC; the last one is the current one. Tickets without a date are left out.',
  columns: {
    week: 'its Monday: `2026-11-23`',
    opened: 'tickets of that week',
    closed: 'tickets that were closed in it',
    backlog: 'tickets that were open at its end',
  },
  reads: { tickets: ['id', 'dateoccurred', 'dateclosed'] },
  query: ({ now, week, weekAfter }) => `WITH RECURSIVE weeks(week) AS (
    SELECT ${week('MIN(t.dateoccurred)')} FROM tickets t WHERE t.deleted_at IS NULL
    UNION ALL SELECT ${weekAfter('week')} FROM weeks WHERE ${weekAfter('week')} <= ${week(now)}),
  opened AS (SELECT ${week('t.dateoccurred')} AS week, COUNT(*) AS tickets FROM tickets t
    WHERE t.deleted_at IS NULL AND t.dateoccurred IS NOT NULL GROUP BY 1),
  closed AS (SELECT ${week('t.dateclosed')} AS week, COUNT(*) AS tickets FROM tickets t
    WHERE t.deleted_at IS NULL AND t.dateoccurred IS NOT NULL AND t.dateclosed IS NOT NULL GROUP BY 1)
  SELECT w.week, COALESCE(o.tickets, 0) AS opened, COALESCE(c.tickets, 0) AS closed,
    CAST(SUM(COALESCE(o.tickets, 0) - COALESCE(c.tickets, 0)) OVER (ORDER BY w.week) AS bigint) AS backlog
  FROM weeks w LEFT JOIN opened o ON o.week = w.week LEFT JOIN closed c ON c.week = w.week
  WHERE w.week IS NOT NULL`,
}
