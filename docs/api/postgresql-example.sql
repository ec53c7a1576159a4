-- Made-up figures of a council that does not exist, for the tables of postgresql.sql.

set search_path to challenge;

insert into organisation values
  (true, 'Exampleshire Council', 'Performance challenge', 'illustrative', 'public',
   '2018-10-12', '2018-11-14', null);

insert into areas values
  ('caseload', 1, 'Caseload', null),
  ('front-door', 2, 'Front door', 'The multi-agency safeguarding hub');

insert into measures values
  ('caseload-average', 'caseload', 1, 'Average caseload', 'cases', 'lower', 'month', 'stock', 1,
   'Cases held at the end of the month by each full-time equivalent worker who holds any',
   'Cases', 'Case-holding workers, full-time equivalent', 'The case system', null,
   'Head of service', 14, 1),
  ('mash-contacts', 'front-door', 2, 'Contacts', 'count', 'none', 'month', 'flow', 0,
   'Contacts that reached the hub in the month', null, null,
   'The case system', 'https://example.org/contacts', 'Head of the front door', 14, null);

insert into dimensions values ('mash-contacts', 'source', 1, 'By who made the contact', true);

insert into members values
  ('mash-contacts', 'source', 'police', 1, 'Police'),
  ('mash-contacts', 'source', 'schools', 2, 'Schools'),
  ('mash-contacts', 'source', 'health', 3, 'Health services');

insert into observations
  (measure, dimension, member, period, published, value, numerator, denominator, flag)
values
  ('caseload-average', null, null, '2018-05', '2018-06-14', 17.2, 946, 55.0, null),
  ('caseload-average', null, null, '2018-06', '2018-07-14', 17.6, 968, 55.0, null),
  -- July was first published with a worker counted twice, and put right in September.
  ('caseload-average', null, null, '2018-07', '2018-08-14', 17.5, 971, 55.5, 'p'),
  ('caseload-average', null, null, '2018-07', '2018-09-14', 17.8, 971, 54.5, 'r'),
  -- August did not come: that is not zero.
  ('caseload-average', null, null, '2018-08', '2018-09-14', null, null, null, 'x'),
  ('caseload-average', null, null, '2018-09', '2018-10-12', 18.1, 982, 54.3, 'p'),
  ('mash-contacts', null, null, '2018-07', '2018-08-14', 412, null, null, null),
  ('mash-contacts', null, null, '2018-08', '2018-09-14', 298, null, null, null),
  ('mash-contacts', null, null, '2018-09', '2018-10-12', 455, null, null, null),
  ('mash-contacts', 'source', 'police', '2018-07', '2018-08-14', 288, null, null, null),
  ('mash-contacts', 'source', 'police', '2018-08', '2018-09-14', 284, null, null, null),
  ('mash-contacts', 'source', 'police', '2018-09', '2018-10-12', 301, null, null, null),
  ('mash-contacts', 'source', 'schools', '2018-07', '2018-08-14', 71, null, null, null),
  -- Too few to publish; the second is hidden as well, so that the first cannot be worked out.
  ('mash-contacts', 'source', 'schools', '2018-08', '2018-09-14', null, null, null, 'c'),
  ('mash-contacts', 'source', 'schools', '2018-09', '2018-10-12', 92, null, null, null),
  ('mash-contacts', 'source', 'health', '2018-07', '2018-08-14', 53, null, null, null),
  ('mash-contacts', 'source', 'health', '2018-08', '2018-09-14', null, null, null, 'c'),
  ('mash-contacts', 'source', 'health', '2018-09', '2018-10-12', 62, null, null, null);

insert into priorities values ('workforce', 1, 'A stable workforce');

insert into actions values
  ('recruit-workers', 'workforce', 1, 'Recruit eight social workers', 'Head of service',
   '2018-12-31', 'in-progress', null, '2018-11-30');

insert into action_measures values ('recruit-workers', 'caseload-average');

insert into targets
  (measure, from_period, value, label, set_by, agreed, action)
values
  ('caseload-average', '2018-04', 16, '16 or fewer', 'Improvement plan', '2018-03-20',
   'recruit-workers');

insert into commentary values
  ('caseload-average', '2018-09', '2018-10-12', 'Head of service',
   'Two workers left in September. Their posts are advertised.');

insert into sessions values ('2018-07-16', 'Performance challenge');

insert into agenda values ('2018-07-16', 1, 'Average caseload', 'caseload-average');

insert into questions values
  ('2018-07-16', 'why-rising', 'caseload-average', 'Why has the average caseload risen?', 'Chair');

insert into answers values
  ('2018-07-16', 'why-rising', '2018-07-16', 'Head of service',
   'More children came in than workers. Eight posts are being filled.');

insert into commitments values
  ('2018-07-16', 'under-17', 'caseload-average', 'Under 17 cases a worker by December',
   'Head of service', 'at-most', 17, '2018-12', '2018-07-16');
