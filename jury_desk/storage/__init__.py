"""SQLite through SQLModel: tables, engine, migrations, backup."""
