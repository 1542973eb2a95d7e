"""What Uvicorn serves."""
import asyncio

from fastapi import FastAPI

app = FastAPI(title="Shop")


@app.get("/items/{number}")
async def item(number: int):
    return {"number": number}


@app.get("/wait")
async def wait():
    await asyncio.sleep(0.2)
    return "x"
