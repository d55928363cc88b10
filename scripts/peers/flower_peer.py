"""Flower's side of `make bench-peers`: FedAvg rounds under SecAgg+.

Flower's own workflow, strategy, client app and mod run in this one process;
only the transport is ours. It hands every message over by Flower's own
protobuf encoding, as its network would, without a network, without its polling
and without starting processes, all of which a deployment or its simulation
adds. Requests and replies are one JSON object a line, as in torch_peer.py, from
which the clients' training is.
"""

import json
import logging
import os
import sys
import time
from uuid import uuid4

import numpy as np
import torch
from flwr.app import ConfigRecord, Context, Message, RecordDict
from flwr.client import NumPyClient
from flwr.clientapp import ClientApp
from flwr.client.mod import secaggplus_mod
from flwr.common import ndarrays_to_parameters, parameters_to_ndarrays
from flwr.common.logger import FLOWER_LOGGER
from flwr.common.serde import message_from_proto, message_to_proto
from flwr.proto.message_pb2 import Message as ProtoMessage
from flwr.server import LegacyContext, ServerConfig, SimpleClientManager
from flwr.server.compat.grid_client_proxy import GridClientProxy
from flwr.server.strategy import FedAvg
from flwr.server.workflow import SecAggPlusWorkflow
from flwr.server.workflow.constant import MAIN_CONFIGS_RECORD, MAIN_PARAMS_RECORD, Key
from flwr.serverapp import Grid
from flwr.supercore.task_identity import TaskIdentity
import flwr.compat.common.recorddict_compat as compat

from torch_peer import Trainer, serve


class InProcess(Grid):
    """Delivers messages to the clients in this process, one after the other."""

    def __init__(self, apps):
        self.apps = apps  # node id → (client app, its context)
        self.sent = self.received = 0  # bytes of the clients' last round

    def set_run(self, run):
        raise NotImplementedError

    @property
    def run(self):
        raise NotImplementedError

    def create_message(self, content, message_type, dst_node_id, group_id, ttl=None):
        return Message(content, dst_node_id, message_type, ttl=ttl, group_id=group_id)

    def get_node_ids(self):
        return list(self.apps)

    def push_messages(self, messages):
        raise NotImplementedError

    def pull_messages(self, message_ids):
        raise NotImplementedError

    def send_and_receive(self, messages, *, timeout=None):
        replies = []
        for message in messages:
            message.metadata.__dict__["_message_id"] = str(uuid4())
            app, context = self.apps[message.metadata.dst_node_id]
            arrived, size = self.over(message)
            self.received += size
            reply, size = self.over(app(arrived, context))
            self.sent += size
            replies.append(reply)
        return replies

    @staticmethod
    def over(message):
        raw = message_to_proto(message).SerializeToString()
        return message_from_proto(ProtoMessage.FromString(raw)), len(raw)


class Client(NumPyClient):
    def __init__(self, trainer, rows, shapes):
        self.trainer, self.rows, self.shapes = trainer, rows, shapes

    def of(self, context: Context):
        return self.to_client()

    def fit(self, parameters, config):
        self.trainer.init = np.concatenate([p.reshape(-1) for p in parameters])
        self.trainer.train(self.rows[config["round"]], config["fused"])
        flat = self.trainer.parameters()
        return self.shapes.split(flat), len(self.trainer.y), {}


class Shapes:
    """Cuts a flat vector into the model's tensors, as Flower's users send them."""

    def __init__(self, sizes):
        self.at = np.cumsum(sizes)[:-1]

    def split(self, flat):
        return [np.ascontiguousarray(v) for v in np.split(flat, self.at)]


class Federation:
    def __init__(self, ask):
        d, spec, inputs = ask["dir"], ask["spec"], ask["inputs"]
        init = np.fromfile(d + "/init.f32", dtype=np.float32)
        self.shapes = Shapes(ask["sizes"])
        self.fused = ask["fused"]
        apps, manager = {}, SimpleClientManager()
        self.grid = InProcess(apps)
        largest = 0
        for i in range(ask["members"]):
            x = np.fromfile(f"{d}/x{i}.f32", dtype=np.float32).reshape(-1, inputs)
            y = np.fromfile(f"{d}/y{i}.i32", dtype=np.int32)
            rows = np.fromfile(f"{d}/rows{i}.i32", dtype=np.int32).reshape(ask["rounds"], -1, ask["batch"])
            largest = max(largest, len(y))
            client = Client(Trainer(spec, inputs, ask["classes"], x, y, init), rows, self.shapes)
            app = ClientApp(client_fn=client.of, mods=[secaggplus_mod])
            node = 1000 + i
            apps[node] = app, Context(run_id=1, node_id=node, node_config={}, state=RecordDict(), run_config={})
            manager.register(GridClientProxy(node_id=node, grid=self.grid, run_id=1))
        strategy = FedAvg(
            fraction_fit=1.0, fraction_evaluate=0.0, min_fit_clients=len(apps), min_available_clients=len(apps),
            on_fit_config_fn=lambda r: {"round": r - 1, "fused": self.fused},
        )
        self.context = LegacyContext(
            Context(run_id=1, node_id=0, node_config={}, state=RecordDict(), run_config={}),
            config=ServerConfig(num_rounds=ask["rounds"]), strategy=strategy, client_manager=manager,
        )
        self.context.state.array_records[MAIN_PARAMS_RECORD] = compat.parameters_to_arrayrecord(
            ndarrays_to_parameters(self.shapes.split(init)), False)
        self.workflow = SecAggPlusWorkflow(
            num_shares=ask["shares"], reconstruction_threshold=ask["threshold"], max_weight=float(largest))

    def round(self, number):
        """Runs a round, from 1; returns seconds and what a client sent and received."""
        cfg = ConfigRecord()
        cfg[Key.CURRENT_ROUND] = number
        self.context.state.config_records[MAIN_CONFIGS_RECORD] = cfg
        before = self.context.state.array_records[MAIN_PARAMS_RECORD]
        self.grid.sent = self.grid.received = 0
        began = time.perf_counter()
        self.workflow(self.grid, self.context)
        seconds = time.perf_counter() - began
        if self.context.state.array_records[MAIN_PARAMS_RECORD] is before:
            raise RuntimeError("SecAgg+ halted")
        n = len(self.grid.apps)
        return {"seconds": seconds, "sent": self.grid.sent / n, "received": self.grid.received / n}

    def parameters(self):
        record = compat.arrayrecord_to_parameters(self.context.state.array_records[MAIN_PARAMS_RECORD], True)
        return np.concatenate([p.reshape(-1) for p in parameters_to_ndarrays(record)])


def main():
    torch.set_num_threads(int(os.environ["PEERS_THREADS"]))
    FLOWER_LOGGER.setLevel(logging.ERROR)
    # Who this process is, which Flower's runtime sets when it starts an app.
    TaskIdentity.task_id = TaskIdentity.run_id = 1
    TaskIdentity.node_id = 0
    state = {}

    def load(ask):
        state["federation"] = Federation(ask)

    serve({
        "load": load,
        "round": lambda ask: state["federation"].round(ask["number"]),
        "params": lambda ask: state["federation"].parameters().astype(np.float32).tofile(ask["file"]),
    })


if __name__ == "__main__":
    main()
