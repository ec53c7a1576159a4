-- The files of API v1 from a database: tables to keep figures in, and views that make the JSON.
--
--   psql -d figures -f postgresql.sql            makes the schema "challenge"
--   psql -d figures -f postgresql-example.sql    fills it with made-up figures of two measures
--   psql -d figures -XAt -c "select body from challenge.files where path = 'dashboard.json'"
--
-- PostgreSQL 12 or later. Your own tables will differ: keep the views at the end, and let views of your
-- own stand in for the tables that they read. README.md beside this file says what each field means.

create schema challenge;
set search_path to challenge;

-- Words -------------------------------------------------------------------------------------------

-- Lower-case words joined by hyphens: mash-contacts. An id is part of an address: it never changes.
create domain id as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- 2018-04 (a month; with frequency year, the year ending in it) or 2018-Q1 (April to June 2018).
create domain period as text check (value ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2]|Q[1-4])$');

-- Tables ------------------------------------------------------------------------------------------

-- One row: whose figures these are, and of which publication.
create table organisation (
  only_row boolean primary key default true check (only_row),
  name text not null,
  title text not null,
  nature text not null check (nature in ('official', 'management', 'illustrative')),
  audience text not null check (audience in ('public', 'members')),
  published date not null,
  next_update date,
  about text
);

create table areas (
  id id primary key,
  place int not null unique,
  title text not null,
  about text
);

create table measures (
  id id primary key,
  area id not null references areas,
  place int not null unique,
  title text not null,
  unit text not null check (unit in ('count', 'percent', 'rate', 'cases', 'fte', 'days')),
  polarity text not null check (polarity in ('lower', 'higher', 'range', 'none')),
  frequency text not null check (frequency in ('month', 'quarter', 'year')),
  counting text not null check (counting in ('flow', 'stock', 'smoothed')),
  decimals int not null check (decimals between 0 and 3),
  definition text not null,
  numerator text,
  denominator text,
  source text not null,
  source_link text,
  owner text,
  usual_delay int check (usual_delay >= 0),
  tolerance numeric check (tolerance >= 0)
);

-- A measure by source of referral, by team: adds is true where the members make up the whole.
create table dimensions (
  measure id not null references measures,
  id id not null,
  place int not null,
  title text not null,
  adds boolean not null default false,
  primary key (measure, id)
);

create table members (
  measure id not null,
  dimension id not null,
  id id not null,
  place int not null,
  title text not null,
  primary key (measure, dimension, id),
  foreign key (measure, dimension) references dimensions
);

-- One row a period and publication, and nothing is ever overwritten: what was published first stays, so
-- that the view as at an earlier day is honest. The headline has neither dimension nor member.
create table observations (
  measure id not null references measures,
  dimension id,
  member id,
  period period not null,
  published date not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  flag text check (flag in ('c', 'x', 'z', 'low', 'k', 'u', 'p', 'r', 'e')),
  -- Missing is never zero: no value needs a flag that says why, and a value has none of those flags.
  check ((value is null) = coalesce(flag in ('c', 'x', 'z', 'low', 'k', 'u'), false)),
  check ((dimension is null) = (member is null)),
  foreign key (measure, dimension, member) references members
);

create unique index one_value_a_publication on observations
  (measure, coalesce(dimension, ''), coalesce(member, ''), period, published);

create table priorities (
  id id primary key,
  place int not null unique,
  title text not null
);

create table actions (
  id id primary key,
  priority id not null references priorities,
  place int not null,
  title text not null,
  owner text, -- a role, never a name
  due date,
  state text not null
    check (state in ('not-started', 'in-progress', 'complete', 'closed', 'not-known')),
  completed_on date,
  review date
);

create table action_measures (
  action id not null references actions,
  measure id not null references measures,
  primary key (action, measure)
);

-- A value, or a band between two. A superseded target stays, so that none moves unseen.
create table targets (
  measure id not null references measures,
  from_period period not null,
  to_period period,
  value numeric,
  lower_value numeric,
  upper_value numeric,
  label text not null,
  set_by text not null,
  agreed date,
  superseded date,
  why text,
  action id references actions,
  check ((value is null) = (lower_value is not null and upper_value is not null))
);

create table commentary (
  measure id not null references measures,
  period period not null,
  published date not null,
  author text not null, -- a role
  text text not null
);

create table sessions (
  date date primary key,
  title text not null
);

create table agenda (
  session date not null references sessions,
  place int not null,
  title text not null,
  measure id references measures,
  primary key (session, place)
);

create table questions (
  session date not null references sessions,
  id id not null,
  measure id references measures,
  text text not null,
  asked_by text,
  primary key (session, id)
);

create table answers (
  session date not null,
  question id not null,
  given_on date not null,
  given_by text not null,
  text text not null,
  foreign key (session, question) references questions
);

-- A promise with a number and a date, which the figures then keep or break.
create table commitments (
  session date not null references sessions,
  id id not null,
  measure id references measures,
  text text not null,
  owner text not null,
  bound text check (bound in ('at-most', 'at-least')),
  value numeric,
  by_period period,
  made_on date not null,
  primary key (session, id)
);

-- Views that make the JSON ------------------------------------------------------------------------
--
-- jsonb_strip_nulls takes out fields that may be left out. It reaches into what it is given, so that it is
-- never given an observation: a value that is null has to stay. Lists are put beside it, by ||.

-- What was known on the day of publication: a later figure waits for its day.
create view known as
select *
from observations
where published <= (select published from organisation);

-- The latest value of each period.
create view latest as
select distinct on (measure, dimension, member, period) *
from known
order by measure, dimension, member, period, published desc;

-- What was published before it.
create view superseded as
select known.*
from known
join latest using (measure, period)
where known.dimension is not distinct from latest.dimension
  and known.member is not distinct from latest.member
  and known.published < latest.published;

create view observation_json as
select
  measure, dimension, member, period,
  jsonb_build_object('period', period, 'value', value)
    || jsonb_strip_nulls(jsonb_build_object(
      'numerator', numerator, 'denominator', denominator, 'flag', flag, 'published', published
    )) as body
from latest;

create view revision_json as
select
  measure, dimension, member, period, published,
  jsonb_build_object('period', period, 'value', value, 'published', published)
    || jsonb_strip_nulls(jsonb_build_object(
      'numerator', numerator, 'denominator', denominator, 'flag', flag,
      'dimension', dimension, 'member', member
    )) as body
from superseded;

create view target_json as
select
  measure, from_period, agreed,
  jsonb_strip_nulls(jsonb_build_object(
    'from', from_period, 'to', to_period, 'value', value,
    'between', case when value is null then jsonb_build_array(lower_value, upper_value) end,
    'shape', 'step', 'label', label, 'setBy', set_by, 'agreed', agreed,
    'superseded', superseded, 'why', why, 'action', action
  )) as body
from targets;

-- A measure as dashboard.json has it: all that the overview needs.
create view measure_json as
select
  m.place,
  jsonb_strip_nulls(jsonb_build_object(
    'id', m.id, 'title', m.title, 'area', m.area, 'unit', m.unit, 'polarity', m.polarity,
    'frequency', m.frequency, 'counting', m.counting, 'decimals', m.decimals,
    'definition', m.definition, 'numerator', m.numerator, 'denominator', m.denominator,
    'source', jsonb_build_object('title', m.source, 'link', m.source_link),
    'owner', m.owner, 'usualDelay', m.usual_delay, 'tolerance', m.tolerance
  )) || jsonb_build_object(
    'targets', coalesce((
      select jsonb_agg(t.body order by t.from_period, t.agreed)
      from target_json t where t.measure = m.id
    ), '[]'),
    'observations', coalesce((
      select jsonb_agg(o.body order by o.period collate "C")
      from observation_json o where o.measure = m.id and o.dimension is null
    ), '[]'),
    'revisions', coalesce((
      select jsonb_agg(r.body order by r.period collate "C", r.published)
      from revision_json r where r.measure = m.id and r.dimension is null
    ), '[]'),
    'explained', coalesce((
      select jsonb_agg(jsonb_build_object('period', c.period, 'published', c.published)
        order by c.period collate "C", c.published)
      from commentary c where c.measure = m.id
    ), '[]')
  ) as body
from measures m;

create view dashboard_json as
select
  jsonb_strip_nulls(jsonb_build_object(
    'version', 1, 'organisation', jsonb_build_object('name', name), 'title', title,
    'nature', nature, 'audience', audience, 'published', published, 'nextUpdate', next_update,
    'about', about
  )) || jsonb_build_object(
    'areas', (
      select jsonb_agg(
        jsonb_strip_nulls(jsonb_build_object('id', id, 'title', title, 'about', about))
        order by place
      ) from areas
    ),
    'measures', coalesce((select jsonb_agg(body order by place) from measure_json), '[]')
  ) as body
from organisation;

-- What the page of one measure adds. A list that you have nothing for is empty, and is not left out.
create view measure_detail_json as
select
  m.id,
  jsonb_build_object(
    'id', m.id,
    'breakdowns', coalesce((
      select jsonb_agg(jsonb_build_object(
        'dimension', d.id, 'title', d.title, 'adds', d.adds,
        'members', (
          select jsonb_agg(jsonb_build_object(
            'id', member.id, 'title', member.title,
            'observations', coalesce((
              select jsonb_agg(o.body order by o.period collate "C")
              from observation_json o
              where o.measure = m.id and o.dimension = d.id and o.member = member.id
            ), '[]')
          ) order by member.place)
          from members member where member.measure = m.id and member.dimension = d.id
        )
      ) order by d.place)
      from dimensions d where d.measure = m.id
    ), '[]'),
    'commentary', coalesce((
      select jsonb_agg(jsonb_build_object(
        'period', c.period, 'published', c.published, 'author', c.author, 'text', c.text
      ) order by c.period collate "C", c.published)
      from commentary c where c.measure = m.id
    ), '[]'),
    'revisions', coalesce((
      select jsonb_agg(r.body order by r.period collate "C", r.published)
      from revision_json r where r.measure = m.id
    ), '[]'),
    'distribution', '[]'::jsonb,
    'comparators', '[]'::jsonb,
    'rivals', '[]'::jsonb,
    'annotations', '[]'::jsonb,
    'exceptions', '[]'::jsonb
  ) as body
from measures m;

create view action_plan_json as
select jsonb_build_object(
  'title', 'Action plan',
  'priorities', coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'title', p.title,
    'actions', coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'id', a.id, 'title', a.title, 'owner', a.owner, 'due', a.due, 'state', a.state,
        'completedOn', a.completed_on, 'review', a.review,
        'measures', coalesce((
          select jsonb_agg(am.measure order by am.measure)
          from action_measures am where am.action = a.id
        ), '[]')
      )) order by a.place)
      from actions a where a.priority = p.id
    ), '[]')
  ) order by p.place), '[]')
) as body
from priorities p;

create view sessions_json as
select jsonb_build_object('sessions', coalesce(jsonb_agg(jsonb_build_object(
  'date', s.date, 'title', s.title,
  'agenda', coalesce((
    select jsonb_agg(
      jsonb_strip_nulls(jsonb_build_object('title', a.title, 'measure', a.measure))
      order by a.place
    ) from agenda a where a.session = s.date
  ), '[]'),
  'questions', coalesce((
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', q.id, 'measure', q.measure, 'text', q.text, 'askedBy', q.asked_by,
      'answers', coalesce((
        select jsonb_agg(
          jsonb_build_object('text', w.text, 'by', w.given_by, 'on', w.given_on)
          order by w.given_on
        ) from answers w where w.session = s.date and w.question = q.id
      ), '[]')
    )) order by q.id)
    from questions q where q.session = s.date
  ), '[]'),
  'commitments', coalesce((
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', c.id, 'measure', c.measure, 'text', c.text, 'owner', c.owner, 'bound', c.bound,
      'value', c.value, 'by', c.by_period, 'madeOn', c.made_on
    )) order by c.id)
    from commitments c where c.session = s.date
  ), '[]'),
  'actions', '[]'::jsonb
) order by s.date), '[]')) as body
from sessions s;

-- Every file of the API by its path below the base address: a service answers GET /{path} with body as
-- application/json, with etag as its ETag, and with 404 where there is no row.
create view files as
select path, body, '"' || md5(body::text) || '"' as etag
from (
  select 'dashboard.json' as path, body from dashboard_json
  union all
  select 'measures/' || id || '.json', body from measure_detail_json
  union all
  select 'action-plan.json', body from action_plan_json
  union all
  select 'sessions.json', body from sessions_json
) as each_file;
