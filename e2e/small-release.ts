/** A document that is quickly through: four items before go, one after, a rollback, two roles in two stages. */
export const SMALL = `# Small release

## Before the launch

- [ ] Database backup taken
- [ ] Release notes written
- [ ] Dashboards open
- [ ] Health endpoint answers

## Go-live

- [ ] Traffic switched

## Rollback checklist (if needed)

- [ ] Traffic switched back
- [ ] Database restored

## Sign-off

### Technical team

- [ ] **Database Administrator**: ____________ Date: ______

### Final approval

- [ ] **Project Manager**: ____________ Date: ______
`;
