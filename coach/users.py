"""`coach user`: what an operator does with accounts, roles above all, which the service cannot."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from coach.accounts.passwords import Passwords, weakness
from coach.accounts.recovery import Recovery
from coach.accounts.tokens import LinkPurpose
from coach.parts import Tier
from coach.start import CannotStart, database_server, readable_errors, secret_of, settings_of
from database import Addresses, Cipher, Database, EmailTaken, Login, NewAccount, open_connection
from database.tables import Role

users = typer.Typer(help="Make accounts, give roles, print links.", no_args_is_help=True)

Email = Annotated[str, typer.Argument(help="The account's e-mail address.")]


@users.command()
def add(
    email: Email,
    birth_year: Annotated[int, typer.Option(prompt=True, min=1900, max=2100)],
    role: Annotated[Role, typer.Option(help="What the account may do.")] = Role.USER,
    password: Annotated[
        str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True)
    ] = "",
) -> None:
    """Make an account, a first reviewer or administrator too."""

    async def work(addresses: Addresses, secret: str) -> None:
        await add_user(addresses, secret, email=email, password=password, birth_year=birth_year)
        await give_role(addresses, email, role)

    _run(work)
    typer.echo(f"{email} is a {role} now.")


@users.command("role")
def change_role(
    email: Email, role: Annotated[Role, typer.Argument(help="user, reviewer or admin")]
) -> None:
    """Give an account another role; it counts at once, for old access tokens too."""

    async def work(addresses: Addresses, _secret: str) -> None:
        await give_role(addresses, email, role)

    _run(work)
    typer.echo(f"{email} is a {role} now.")


@users.command("tier")
def change_tier(
    email: Email,
    tier: Annotated[Tier, typer.Argument(help="standard or premium")],
    until: Annotated[
        datetime | None, typer.Option(help="The moment (of UTC) at which it ends.")
    ] = None,
) -> None:
    """Give an account another model and other limits."""
    ends_at = until.replace(tzinfo=UTC) if until is not None else None

    async def work(addresses: Addresses, _secret: str) -> None:
        await give_tier(addresses, email, tier, ends_at=ends_at)

    _run(work)
    typer.echo(f"{email} has the tier {tier} now.")


@users.command()
def link(
    email: Email,
    purpose: Annotated[LinkPurpose, typer.Argument(help="verify or reset")] = LinkPurpose.RESET,
    page: Annotated[str, typer.Option(help="Where the page is.")] = "http://127.0.0.1:8000",
) -> None:
    """Print a link to confirm an address or to choose a new password, where no mail is set up."""
    found: list[str] = []

    async def work(addresses: Addresses, secret: str) -> None:
        found.append(await link_for(addresses, secret, email=email, purpose=purpose, page=page))

    _run(work)
    typer.echo(found[0])


async def add_user(
    addresses: Addresses, secret: str, *, email: str, password: str, birth_year: int
) -> None:
    if words := weakness(password, email):
        raise CannotStart(words)
    account = NewAccount(
        email.strip().casefold(), await Passwords().hash(password), birth_year=birth_year
    )
    async with Database(addresses, Cipher(secret), pool_size=1) as database:
        try:
            await database.accounts.register(account)
        except EmailTaken as error:
            raise CannotStart(f"There is an account with the address {email} already.") from error


async def give_role(addresses: Addresses, email: str, role: Role) -> None:
    """Change a role as the owner of the tables: no login of the service may."""
    await _as_owner(
        addresses,
        email,
        'UPDATE "user" SET role = $2::user_role, updated_at = now() WHERE id = $1',
        role,
    )


async def give_tier(
    addresses: Addresses, email: str, tier: Tier, *, ends_at: datetime | None = None
) -> None:
    """Change a tier, which the owner of the tables alone may write too."""
    await _as_owner(
        addresses,
        email,
        "INSERT INTO subscription (user_id, tier, ends_at) VALUES ($1, $2, $3)"
        " ON CONFLICT (user_id) DO UPDATE SET tier = $2, ends_at = $3, updated_at = now()",
        *(tier, ends_at),
    )


async def _as_owner(addresses: Addresses, email: str, statement: str, *values: Any) -> None:
    """Run a statement on an account's rows; its $1 is the account's id."""
    connection = await open_connection(addresses.of(Login.OWNER), "coach user")
    try:
        async with connection.transaction():
            user_id = await connection.fetchval(
                'SELECT id FROM "user" WHERE lower(email) = lower($1)', email.strip()
            )
            if user_id is None:
                raise CannotStart(f"There is no account with the address {email}.")
            await connection.execute("SELECT set_config('app.user_id', $1, true)", str(user_id))
            await connection.execute(statement, user_id, *values)
    finally:
        await connection.close()


async def link_for(
    addresses: Addresses, secret: str, *, email: str, purpose: LinkPurpose, page: str
) -> str:
    async with Database(addresses, Cipher(secret), pool_size=1) as database:
        account = await database.accounts.by_email(email.strip())
        if account is None:
            raise CannotStart(f"There is no account with the address {email}.")
        recovery = Recovery(database.accounts, Passwords(), secret, mail=None, page=page)
        return recovery.link(account, purpose, datetime.now(UTC))


def _run(work: Callable[[Addresses, str], Coroutine[Any, Any, None]]) -> None:
    with readable_errors():
        settings = settings_of()
        with database_server(settings) as addresses:
            asyncio.run(work(addresses, secret_of(settings)))
